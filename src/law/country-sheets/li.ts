import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const LI: CountrySheet = {
  id: 'LI',
  offices: {
    'police-desk': [{ name: 'Landespolizei (National Police)', site: 'https://landespolizei.li' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: 'not-known',
    vetting: 'not-known',
    probation: [{ name: 'Bewährungshilfe Liechtenstein' }],
    prison: 'not-known',
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Datenschutzstelle (DSS)',
        site: 'https://www.llv.li/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/lidss.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
