import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const IT: CountrySheet = {
  id: 'IT',
  offices: {
    'police-desk': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    'sirene-bureau': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    'europol-unit': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    records: [{ name: 'Casellario centrale, Ministry of Justice', site: 'https://giustizia.it' }],
    vetting: 'not-known',
    probation: [{ name: 'UEPE offices, Department for Juvenile and Community Justice', site: 'https://giustizia.it' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Courts of appeal' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Garante per la protezione dei dati personali',
        site: 'https://www.garanteprivacy.it/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/itgpdp.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
