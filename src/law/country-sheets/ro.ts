import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const RO: CountrySheet = {
  id: 'RO',
  offices: {
    'police-desk': [
      {
        name: 'Centre for International Police Cooperation (CCPI), General Inspectorate of Police',
        site: 'https://www.politiaromana.ro',
        read: official(
          'https://www.politiaromana.ro/en/politia-romana/unitati-centrale/centrul-de-cooperare-politieneasca-internationala/interpol',
          '2026-11-29',
        ),
        note: 'The page shows the INTERPOL bureau inside it; that it is the single point of contact is from memory.',
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'Centre for International Police Cooperation (CCPI), General Inspectorate of Police',
        site: 'https://www.politiaromana.ro',
        read: official(
          'https://www.politiaromana.ro/en/politia-romana/unitati-centrale/centrul-de-cooperare-politieneasca-internationala/interpol',
          '2026-11-29',
        ),
      },
    ],
    'europol-unit': 'not-known',
    records: [{ name: 'Romanian Police, criminal-record directorate', site: 'https://politiaromana.ro' }],
    vetting: 'not-known',
    probation: [
      {
        name: 'Direcţia Naţională de Probaţiune (National Probation Directorate), with 42 probation services',
        site: 'https://www.just.ro',
        read: official('http://www.just.ro/en/directia-nationala-de-probatiune/', '2026-11-29'),
      },
    ],
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
  nationalNames: [
    {
      thing: 'probation',
      name: 'probaţiune',
      language: 'ro',
      read: official('http://www.just.ro/directia-nationala-de-probatiune/', '2026-11-29'),
    },
  ],
  peculiarities: [
    {
      gist: 'Controls at internal land borders ended on 1 January 2025, at air and sea borders on 31 March 2024.',
      read: secondary('https://lexaris.de/book/version/documentflat/head/6817819', '2026-11-23'),
    },
  ],
};
