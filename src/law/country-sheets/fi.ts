import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const FI: CountrySheet = {
  id: 'FI',
  offices: {
    'police-desk': [
      {
        name: 'Keskusrikospoliisi / National Bureau of Investigation (KRP)',
        read: official(
          'http://www.poliisilehti.fi/poliisi/krp/home.nsf/pages/36D2FA329B127512C2256C8A0039133B?opendocument',
          '2026-11-30',
        ),
        note: 'Its page lists the channels of international cooperation; an older copy was read.',
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'National Bureau of Investigation (KRP), Criminal Intelligence Division',
        site: 'https://poliisi.fi',
        read: official('https://www.interpol.int/en/Who-we-are/Member-countries/Europe/FINLAND', '2026-11-29'),
      },
    ],
    'europol-unit': [
      {
        name: 'Keskusrikospoliisi / National Bureau of Investigation (KRP)',
        read: official(
          'http://www.poliisilehti.fi/poliisi/krp/home.nsf/pages/36D2FA329B127512C2256C8A0039133B?opendocument',
          '2026-11-30',
        ),
        note: 'Read in an older copy of the pages of the police.',
      },
    ],
    records: [
      {
        name: 'Oikeusrekisterikeskus (Legal Register Centre)',
        site: 'https://www.oikeusrekisterikeskus.fi',
        read: official(
          'https://www.oikeusrekisterikeskus.fi/fi/index/palvelut/rikosrekisteriote/rikostaustaotelastenkanssatoimimiseen.html',
          '2026-11-29',
        ),
        note: 'The page shows that it issues the extracts; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Oikeusrekisterikeskus (Legal Register Centre)',
        site: 'https://www.oikeusrekisterikeskus.fi',
        read: official(
          'https://www.oikeusrekisterikeskus.fi/fi/index/palvelut/rikosrekisteriote/rikostaustaotelastenkanssatoimimiseen.html',
          '2026-11-29',
        ),
        note: 'The worker orders the extract and shows it to a Finnish employer; the employer keeps no copy.',
      },
    ],
    probation: [
      {
        name: 'Rikosseuraamuslaitos (Prison and Probation Service of Finland)',
        site: 'https://rikosseuraamus.fi',
        read: official('https://www.finlex.fi/fi/laki/alkup/2015/20150400', '2026-11-30'),
        note: 'Decides on supervision after conditional release (Act 400/2015).',
      },
    ],
    prison: [{ name: 'Prison and Probation Service of Finland', site: 'https://rikosseuraamus.fi' }],
    'fd-2008-947-authority': [{ name: 'Prison and Probation Service of Finland', site: 'https://rikosseuraamus.fi' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': [
      {
        name: 'Helsinki District Court (recognition)',
        read: secondary('https://github.com/legalize-dev/legalize-fi/blob/main/fi/2015-226.md', '2026-11-30'),
      },
      {
        name: 'District court competent for the restraining order (issuing)',
        read: secondary('https://github.com/legalize-dev/legalize-fi/blob/main/fi/2015-226.md', '2026-11-30'),
      },
    ],
    'victim-contact': [
      {
        name: 'Rikosuhripäivystys / Brottsofferjouren (RIKU), victim support',
        site: 'https://www.riku.fi',
        read: secondary('https://www.riku.fi/sv/tjansterna/', '2026-11-30'),
      },
    ],
    'data-protection': [
      {
        name: 'Tietosuojavaltuutetun toimisto',
        site: 'https://tietosuoja.fi',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/fitst.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {
    '2011-99': {
      accepted: ['fi', 'sv', 'en'],
      read: secondary('https://github.com/legalize-dev/legalize-fi/blob/main/fi/2015-226.md', '2026-11-30'),
      note: 'Another language may be accepted if nothing stands against it.',
    },
  },
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'rikosrekisteriote',
      language: 'fi',
      read: official(
        'https://www.oikeusrekisterikeskus.fi/fi/index/palvelut/rikosrekisteriote/rikostaustaotelastenkanssatoimimiseen.html',
        '2026-11-29',
      ),
    },
    {
      thing: 'vetting-certificate',
      name: 'rikostaustaote',
      language: 'fi',
      read: official(
        'https://www.oikeusrekisterikeskus.fi/fi/index/tiedotteet/2019/06/lastenkanssatoimimiseentilattavarikostaustaote_0.html',
        '2026-11-29',
      ),
    },
    {
      thing: 'probation',
      name: 'yhdyskuntaseuraamus (community sanction)',
      language: 'fi',
      read: official('https://www.finlex.fi/fi/laki/alkup/2015/20150400', '2026-11-30'),
    },
    {
      thing: 'conditional-release',
      name: 'ehdonalainen vapaus',
      language: 'fi',
      read: official('https://www.finlex.fi/fi/laki/alkup/2015/20150400', '2026-11-30'),
    },
  ],
  peculiarities: [
    { gist: 'With the other Nordic States the laws of 1963 probably go first where they cover the case.' },
  ],
};
