import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const SK: CountrySheet = {
  id: 'SK',
  offices: {
    'police-desk': [
      {
        name: 'Office of International Police Cooperation, Police Force Presidium',
        site: 'https://minv.sk',
        read: official('https://www.minv.sk/?sps', '2026-11-23'),
      },
    ],
    'sirene-bureau': [
      {
        name: 'Office of International Police Cooperation, Police Force Presidium',
        site: 'https://minv.sk',
        read: official('https://www.minv.sk/?sps', '2026-11-23'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Office of International Police Cooperation, Presidium of the Police Force',
        site: 'https://www.minv.sk',
        read: official('https://www.minv.sk/?sps', '2026-11-30'),
      },
    ],
    'europol-unit': [
      {
        name: 'Office of International Police Cooperation, Presidium of the Police Force',
        site: 'https://www.minv.sk',
        read: official('https://www.minv.sk/?sps', '2026-11-30'),
      },
    ],
    records: [
      {
        name: 'Register trestov, Generálna prokuratúra (Criminal Register of the General Prosecutor)',
        site: 'https://www.genpro.gov.sk',
        read: official('https://www.genpro.gov.sk/register-trestov/postavenie-a-posobnost/', '2026-11-29'),
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Probation and mediation officers at district courts',
        read: secondary('https://docslib.org/doc/12332242/slovak-republic', '2026-11-23'),
      },
    ],
    prison: [
      {
        name: 'Corps of Prison and Court Guards, General Directorate',
        read: secondary(
          'http://archive.constantcontact.com/fs167/1110081848856/archive/1124100004431.html',
          '2026-11-30',
        ),
        note: 'As the European organisation of prison services named it in 2016.',
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'District court where the person lives',
        read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2011-533.md', '2026-11-25'),
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Regional court (krajský súd) where the person lives or serves the sentence',
        read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2011-549.md', '2026-11-30'),
        note: 'Otherwise the Regional Court in Bratislava; outgoing cases: the court that gave the judgment.',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: 'District court (okresný súd) of the permanent residence',
        read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2013-161.md', '2026-11-30'),
        note: 'Outgoing cases: the court or judge that decides on custody.',
      },
    ],
    'epo-authority': [
      {
        name: 'District court (okresný súd) where the protected person stays or will stay',
        read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2015-398.md', '2026-11-30'),
        note: 'Issuing: the court or prosecutor that gave the protection measure.',
      },
    ],
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
        site: 'https://dataprotection.gov.sk/uoou/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/skunoou.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {
    '2008-947': {
      accepted: ['sk'],
      read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2011-533.md', '2026-11-25'),
    },
    '2008-909': {
      accepted: ['sk'],
      read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2011-549.md', '2026-11-30'),
      note: 'Other languages only where the ministry has announced reciprocity.',
    },
    '2009-829': {
      accepted: ['sk'],
      read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2013-161.md', '2026-11-30'),
      note: 'Other languages only where the ministry has announced reciprocity.',
    },
    '2011-99': {
      accepted: ['sk'],
      read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2015-398.md', '2026-11-30'),
      note: 'Other languages only where the ministry has announced reciprocity.',
    },
  },
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'výpis z registra trestov; for authorities odpis registra trestov',
      language: 'sk',
      read: official('https://www.genpro.gov.sk/informacie-pre-opravnene-organy/', '2026-11-29'),
    },
    {
      thing: 'conditional-release',
      name: 'podmienečné prepustenie z výkonu trestu odňatia slobody',
      language: 'sk',
      read: secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2011-549.md', '2026-11-30'),
    },
  ],
  peculiarities: [],
};
