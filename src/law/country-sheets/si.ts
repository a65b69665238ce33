import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const SI: CountrySheet = {
  id: 'SI',
  offices: {
    'police-desk': [
      {
        name: 'International Police Cooperation Division, Criminal Police Directorate',
        site: 'https://www.policija.si',
        read: official(
          'https://www.policija.si/eng/about-the-police/organization/general-police-directorate/criminal-police-directorate/national-central-bureau-of-interpol-ljubljana',
          '2026-11-29',
        ),
        note: 'The page names it for INTERPOL; that it is the single point of contact too is from memory.',
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'International Police Cooperation Division, Criminal Police Directorate',
        site: 'https://www.policija.si',
        read: official(
          'https://www.policija.si/eng/about-the-police/organization/general-police-directorate/criminal-police-directorate/national-central-bureau-of-interpol-ljubljana',
          '2026-11-29',
        ),
      },
    ],
    'europol-unit': 'not-known',
    records: [
      {
        name: 'Ministry of Justice (kazenska evidenca)',
        site: 'https://gov.si',
        read: official(
          'https://www.gov.si/zbirke/storitve/izpis-iz-kazenske-evidence-evidence-vzgojnih-ukrepov-in-evidence-izbrisanih-obsodb-za-kazniva-dejanja-zoper-spolno-nedotakljivost-potrdilo-o-nekaznovanosti/',
          '2026-11-30',
        ),
        note: 'The page shows that it issues the certificates; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Ministry of Justice',
        site: 'https://gov.si',
        read: official(
          'http://e-uprava.gov.si/podrocja/osebni-dokumenti-potrdila-selitev/potrdila-izpiski/potrdilo-iz-kazenske-evidence.html?bold_mode=1',
          '2026-11-30',
        ),
        note: 'Bodies that teach or care for children may also receive erased convictions for offences against minors.',
      },
    ],
    probation: [
      {
        name: 'Probation Administration',
        site: 'https://gov.si',
        read: official(
          'https://www.gov.si/en/state-authorities/bodies-within-ministries/probation-administration/about-the-administration/',
          '2026-11-23',
        ),
      },
    ],
    prison: [
      {
        name: 'Uprava za izvrševanje kazenskih sankcij (Prison Administration)',
        site: 'https://gov.si',
        read: official(
          'https://www.gov.si/drzavni-organi/ministrstva/ministrstvo-za-pravosodje/o-ministrstvu-za-pravosodje/direktorat-za-kaznovalno-pravo-in-clovekove-pravice/sektor-za-izvrsevanje-kazenskih-sankcij/',
          '2026-11-30',
        ),
      },
    ],
    'fd-2008-947-authority': [{ name: 'District courts' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Informacijski pooblaščenec (Information Commissioner)',
        site: 'https://www.ip-rs.si/',
        read: official(
          'https://www.ip-rs.si/en/about/international-cooperation/european-data-protection-board-cooperation',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'potrdilo iz kazenske evidence (potrdilo o nekaznovanosti)',
      language: 'sl',
      read: official(
        'https://www.gov.si/zbirke/storitve/izpis-iz-kazenske-evidence-evidence-vzgojnih-ukrepov-in-evidence-izbrisanih-obsodb-za-kazniva-dejanja-zoper-spolno-nedotakljivost-potrdilo-o-nekaznovanosti/',
        '2026-11-30',
      ),
    },
    {
      thing: 'vetting-certificate',
      name: 'izpis iz evidence izbrisanih obsodb za kazniva dejanja zoper spolno nedotakljivost',
      language: 'sl',
      read: official(
        'https://www.gov.si/zbirke/storitve/izpis-iz-kazenske-evidence-evidence-vzgojnih-ukrepov-in-evidence-izbrisanih-obsodb-za-kazniva-dejanja-zoper-spolno-nedotakljivost-potrdilo-o-nekaznovanosti/',
        '2026-11-30',
      ),
    },
    {
      thing: 'probation',
      name: 'probacija',
      language: 'sl',
      read: official(
        'https://www.gov.si/novice/2021-04-01-uprava-za-probacijo-zaznamuje-tretje-leto-uspesnega-dela/',
        '2026-11-30',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'pogojni odpust',
      language: 'sl',
      read: secondary('https://docplayer.si/147014216-Naslovnica.html', '2026-11-30'),
    },
  ],
  peculiarities: [],
};
