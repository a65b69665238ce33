import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const LV: CountrySheet = {
  id: 'LV',
  offices: {
    'police-desk': [{ name: 'State Police, international cooperation unit', site: 'https://vp.gov.lv' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Information Centre of the Ministry of the Interior' }],
    vetting: 'not-known',
    probation: [{ name: 'State Probation Service', site: 'https://vpd.gov.lv' }],
    prison: 'not-known',
    'fd-2008-947-authority': 'not-known',
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Datu valsts inspekcija',
        site: 'https://www.dvi.gov.lv/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/lvdvi.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
