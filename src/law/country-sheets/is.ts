import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const IS: CountrySheet = {
  id: 'IS',
  offices: {
    'police-desk': [{ name: 'National Commissioner of the Icelandic Police', site: 'https://logreglan.is' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: 'not-known',
    vetting: 'not-known',
    probation: [{ name: 'Prison and Probation Administration', site: 'https://fangelsi.is' }],
    prison: 'not-known',
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Persónuvernd',
        site: 'https://www.personuvernd.is/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/isdpa.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
