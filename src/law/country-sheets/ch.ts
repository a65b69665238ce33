import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const CH: CountrySheet = {
  id: 'CH',
  offices: {
    'police-desk': [
      {
        name: 'fedpol, operations and alarm centre (EAZ)',
        site: 'https://fedpol.admin.ch',
        read: official('https://www.news.admin.ch/de/newnsb/Hcm7V4GHn1_HNMvsZmYy5', '2026-11-23'),
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Federal Office of Justice (register VOSTRA)' }],
    vetting: 'not-known',
    probation: [{ name: 'Cantonal probation services' }],
    prison: 'not-known',
    'fd-2008-947-authority': { notBoundBy: '2008-947' },
    'fd-2008-909-authority': { notBoundBy: '2008-909' },
    'fd-2009-829-authority': { notBoundBy: '2009-829' },
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Federal Data Protection and Information Commissioner (EDÖB)',
        site: 'https://www.edoeb.admin.ch',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/chedoeb.json',
          '2026-11-29',
        ),
        note: 'For federal authorities. Each canton has a commissioner of its own.',
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
