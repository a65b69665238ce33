import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const DK: CountrySheet = {
  id: 'DK',
  offices: {
    'police-desk': [{ name: 'Danish National Police', site: 'https://politi.dk' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Danish National Police, criminal register', site: 'https://politi.dk' }],
    vetting: 'not-known',
    probation: [
      { name: 'Danish Prison and Probation Service (Kriminalforsorgen)', site: 'https://kriminalforsorgen.dk' },
    ],
    prison: 'not-known',
    'fd-2008-947-authority': [
      { name: 'Directorate of the Prison and Probation Service', site: 'https://kriminalforsorgen.dk' },
    ],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Datatilsynet',
        site: 'https://www.datatilsynet.dk/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/dkdi.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
