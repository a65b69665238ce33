import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const MT: CountrySheet = {
  id: 'MT',
  offices: {
    'police-desk': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
        note: 'The page names it for all three channels; the single point of contact itself is not named there.',
      },
    ],
    'sirene-bureau': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'Malta Police Force, International Relations Unit',
        site: 'https://pulizija.gov.mt',
        read: official(
          'https://pulizija.gov.mt/en/police-force/police-sections/Pages/International-Relations-Unit.aspx',
          '2026-11-29',
        ),
      },
    ],
    records: [{ name: 'Malta Police Force, conduct certificates office', site: 'https://pulizija.gov.mt' }],
    vetting: 'not-known',
    probation: [
      {
        name: 'Department of Probation and Parole',
        site: 'https://homeaffairs.gov.mt',
        read: official('https://homeaffairs.gov.mt/public-bodies/probation-and-parole-services/', '2026-11-29'),
      },
    ],
    prison: 'not-known',
    'fd-2008-947-authority': 'not-known',
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Office of the Information and Data Protection Commissioner',
        site: 'https://idpc.org.mt',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/mtidpc.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'probation',
      name: 'probation; the department is called Dipartiment tal-Probation u l-Parole',
      language: 'mt',
      read: official('https://sigurta.gov.mt/public-body-type/departments-mt/', '2026-11-29'),
    },
  ],
  peculiarities: [],
};
