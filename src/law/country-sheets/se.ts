import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const SE: CountrySheet = {
  id: 'SE',
  offices: {
    'police-desk': [
      {
        name: 'International unit of the National Operations Department (NOA)',
        site: 'https://polisen.se',
        read: official(
          'https://polisen.se/aktuellt/nyheter/nationell/2024/februari/allt-fler-gripanden-tack-vare-internationellt-polissamarbete/',
          '2026-11-30',
        ),
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'Police Authority, international police cooperation (single point of contact)',
        site: 'https://polisen.se',
        read: official('http://www.interpol.int/es/Pa%C3%ADses-miembros/Europa/Suecia', '2026-11-29'),
        note: 'The page describes the police before its reform of 2015.',
      },
    ],
    'europol-unit': 'not-known',
    records: [
      {
        name: 'Polismyndigheten (Police Authority), belastningsregistret',
        site: 'https://polisen.se',
        read: official(
          'https://polisen.se/tjanster-tillstand/belastningsregistret/ovrigt-arbete-och-kontakt-med-barn/',
          '2026-11-29',
        ),
        note: 'The page shows that it issues the extracts; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Polismyndigheten (Police Authority)',
        site: 'https://polisen.se',
        read: official(
          'https://polisen.se/tjanster-tillstand/belastningsregistret/ovrigt-arbete-och-kontakt-med-barn/',
          '2026-11-29',
        ),
        note: 'The person orders the extract and hands it to the employer (Act 2013:852).',
      },
    ],
    probation: [
      {
        name: 'Swedish Prison and Probation Service (Kriminalvården)',
        site: 'https://kriminalvarden.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
          '2026-11-23',
        ),
      },
    ],
    prison: [
      {
        name: 'Swedish Prison and Probation Service (Kriminalvården)',
        site: 'https://kriminalvarden.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
          '2026-11-23',
        ),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Kriminalvården',
        site: 'https://kriminalvarden.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
          '2026-11-23',
        ),
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Kriminalvården (Prison and Probation Service)',
        site: 'https://kriminalvarden.se',
        read: secondary('https://github.com/legalize-dev/legalize-se/blob/main/se/SFS-2015-96.md', '2026-11-30'),
        note: 'Decides in both directions; yields to the Nordic law of 1963 towards Denmark and Finland.',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: 'Public prosecutor',
        site: 'https://www.aklagare.se',
        read: official(
          'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-485',
          '2026-11-23',
        ),
      },
    ],
    'epo-authority': [
      {
        name: 'Public prosecutor (åklagare)',
        site: 'https://www.aklagare.se',
        read: secondary('https://github.com/legalize-dev/legalize-se/blob/main/se/SFS-2015-642.md', '2026-11-30'),
        note: 'Issues and recognises; the order rests on a contact ban.',
      },
    ],
    'victim-contact': [
      {
        name: 'Brottsoffermyndigheten (Crime Victim Authority)',
        site: 'https://www.brottsoffermyndigheten.se',
        read: official('https://www.brottsoffermyndigheten.se/?id=1109', '2026-11-30'),
      },
    ],
    'data-protection': [
      {
        name: 'Integritetsskyddsmyndigheten (IMY)',
        site: 'https://www.imy.se/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/sedi.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {
    '2008-947': {
      accepted: ['sv', 'da', 'nb', 'en'],
      read: official(
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
        '2026-11-23',
      ),
    },
    '2008-909': {
      accepted: ['sv', 'da', 'nb', 'en'],
      read: secondary('https://github.com/legalize-dev/legalize-se/blob/main/se/SFS-2015-96.md', '2026-11-30'),
    },
    '2011-99': {
      accepted: ['sv'],
      read: secondary('https://github.com/legalize-dev/legalize-se/blob/main/se/SFS-2015-642.md', '2026-11-30'),
    },
  },
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'utdrag ur belastningsregistret',
      language: 'sv',
      read: official(
        'https://polisen.se/tjanster-tillstand/belastningsregistret/digitalt-registerutdrag/',
        '2026-11-29',
      ),
    },
    {
      thing: 'vetting-certificate',
      name: 'registerutdrag för arbete med barn',
      language: 'sv',
      read: official(
        'https://polisen.se/tjanster-tillstand/belastningsregistret/ovrigt-arbete-och-kontakt-med-barn/',
        '2026-11-29',
      ),
    },
    {
      thing: 'probation',
      name: 'skyddstillsyn',
      language: 'sv',
      read: official(
        'https://www.kriminalvarden.se/for-domd-eller-haktad/domd-till-straff-i-frivarden/skyddstillsyn/',
        '2026-11-29',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'villkorlig frigivning',
      language: 'sv',
      read: official(
        'https://www.kriminalvarden.se/fangelse-frivard-och-hakte/fangelse/villkorlig-frigivning/',
        '2026-11-29',
      ),
    },
  ],
  peculiarities: [
    {
      gist: 'With Denmark and Finland the Nordic law of 1963 goes first where it covers the case.',
      read: official(
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
        '2026-11-23',
      ),
    },
  ],
};
