import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const RO: CountrySheet = {
  id: 'RO',
  offices: {
    'police-desk': [
      {
        name: 'Centre for International Police Cooperation (CCPI), General Inspectorate of Police',
        site: 'https://politiaromana.ro',
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': 'not-known',
    'europol-unit': 'not-known',
    records: [{ name: 'Romanian Police, criminal-record directorate', site: 'https://politiaromana.ro' }],
    vetting: 'not-known',
    probation: [{ name: 'National Probation Directorate', site: 'https://just.ro' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Ministry of Justice', site: 'https://just.ro' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
        site: 'https://www.dataprotection.ro/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/roanspdcp.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
