import { official } from '../cite';
import type { CountrySheet } from './model';

export const BG: CountrySheet = {
  id: 'BG',
  offices: {
    'police-desk': [
      { name: 'International Operational Cooperation Directorate, Ministry of Interior', site: 'https://mvr.bg' },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Ministry of Justice, central criminal-records office' }],
    vetting: 'not-known',
    probation: [{ name: 'General Directorate Execution of Penalties, probation services' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Provincial courts' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Commission for Personal Data Protection',
        site: 'https://www.cpdp.bg',
        read: official('https://cpdp.bg/en/?p=1340', '2026-11-29'),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
