import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const AT: CountrySheet = {
  id: 'AT',
  offices: {
    'police-desk': [
      {
        name: 'Criminal Intelligence Service (Bundeskriminalamt), Federal Ministry of the Interior',
        site: 'https://bundeskriminalamt.at',
      },
    ],
    'sirene-bureau': [
      {
        name: 'Criminal Intelligence Service (Bundeskriminalamt), Federal Ministry of the Interior',
        site: 'https://bundeskriminalamt.at',
        read: official('https://www.interpol.int/en/Member-countries/Europe/Austria', '2026-11-29'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Criminal Intelligence Service (Bundeskriminalamt), Federal Ministry of the Interior',
        site: 'https://bundeskriminalamt.at',
        read: official('https://www.interpol.int/Who-we-are/Member-countries/Europe/AUSTRIA', '2026-11-29'),
      },
    ],
    'europol-unit': [
      {
        name: 'Criminal Intelligence Service (Bundeskriminalamt), Federal Ministry of the Interior',
        site: 'https://bundeskriminalamt.at',
        read: official('https://www.interpol.int/en/Member-countries/Europe/Austria', '2026-11-29'),
      },
    ],
    records: [{ name: 'Strafregisteramt, Landespolizeidirektion Wien' }],
    vetting: [
      {
        name: 'Police directorate (Landespolizeidirektion) or municipality where the person applies',
        site: 'https://www.oesterreich.gv.at',
        read: secondary(
          'https://digital.segelverband.at/coaches-corner/downloads/antrag-strafregisterbescheinigung/',
          '2026-11-29',
        ),
        note: 'The person applies, with a confirmation of the employer or organisation.',
      },
    ],
    probation: [
      {
        name: 'NEUSTART (association, on behalf of the Federal Ministry of Justice)',
        site: 'https://www.neustart.at',
        read: secondary('http://austria-forum.org/af/AustriaWiki/Neustart_(Verein)', '2026-11-29'),
      },
    ],
    prison: [
      {
        name: 'Generaldirektion für den Strafvollzug und den Vollzug freiheitsentziehender Maßnahmen, Ministry of Justice',
        site: 'https://www.justiz.gv.at',
        read: official(
          'https://www.justiz.gv.at/web2013/home/justiz/justizbehoerden/strafvollzug~8ab4a8a422985de30122a92ae1c8636a.de.html',
          '2026-11-30',
        ),
      },
    ],
    'fd-2008-947-authority': [{ name: 'Regional criminal courts' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Österreichische Datenschutzbehörde',
        site: 'https://www.dsb.gv.at/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/atdsb.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'Strafregisterbescheinigung',
      language: 'de',
      read: secondary(
        'https://www.freiwillig-engagiert.at/wissen/detail/warum-brauche-ich-eine-strafregisterbescheinigung',
        '2026-11-29',
      ),
    },
    {
      thing: 'vetting-certificate',
      name: 'Strafregisterbescheinigung Kinder- und Jugendfürsorge',
      language: 'de',
      read: secondary(
        'https://www.freiwillig-engagiert.at/wissen/detail/warum-brauche-ich-eine-strafregisterbescheinigung',
        '2026-11-29',
      ),
    },
    {
      thing: 'probation',
      name: 'Bewährungshilfe',
      language: 'de',
      read: secondary('http://austria-forum.org/af/AustriaWiki/Neustart_(Verein)', '2026-11-29'),
    },
  ],
  peculiarities: [],
};
