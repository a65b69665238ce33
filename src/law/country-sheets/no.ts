import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const NO: CountrySheet = {
  id: 'NO',
  offices: {
    'police-desk': [{ name: 'Kripos, National Criminal Investigation Service', site: 'https://politiet.no' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: 'not-known',
    vetting: 'not-known',
    probation: [{ name: 'Norwegian Correctional Service (Kriminalomsorgen)', site: 'https://kriminalomsorgen.no' }],
    prison: 'not-known',
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Datatilsynet',
        site: 'https://www.datatilsynet.no/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/nods.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
