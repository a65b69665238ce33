import { official } from '../cite';
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
    records: [{ name: 'Ministry of Justice', site: 'https://gov.si' }],
    vetting: 'not-known',
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
    prison: 'not-known',
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
  nationalNames: [],
  peculiarities: [],
};
