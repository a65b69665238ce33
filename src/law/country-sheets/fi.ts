import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const FI: CountrySheet = {
  id: 'FI',
  offices: {
    'police-desk': [{ name: 'National Bureau of Investigation (KRP)', site: 'https://poliisi.fi' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Legal Register Centre' }],
    vetting: 'not-known',
    probation: [{ name: 'Prison and Probation Service of Finland', site: 'https://rikosseuraamus.fi' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Prison and Probation Service of Finland', site: 'https://rikosseuraamus.fi' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Tietosuojavaltuutetun toimisto',
        site: 'https://tietosuoja.fi',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/fitst.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
