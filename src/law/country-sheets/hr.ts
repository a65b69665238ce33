import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const HR: CountrySheet = {
  id: 'HR',
  offices: {
    'police-desk': [
      { name: 'Service for International Police Cooperation, General Police Directorate', site: 'https://mup.gov.hr' },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Ministry responsible for justice', site: 'https://mpu.gov.hr' }],
    vetting: 'not-known',
    probation: [
      {
        name: 'Prison System and Probation Directorate, Probation Sector',
        site: 'https://mpu.gov.hr',
        read: official('https://mpu.gov.hr/print.aspx?id=27316&url=print', '2026-11-23'),
      },
    ],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'County courts' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Agencija za zaštitu osobnih podataka',
        site: 'https://azop.hr/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/hrazop.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
