import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const EE: CountrySheet = {
  id: 'EE',
  offices: {
    'police-desk': [{ name: 'Police and Border Guard Board', site: 'https://politsei.ee' }],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'Police and Border Guard Board, Intelligence Management Bureau',
        site: 'https://politsei.ee',
        read: official('https://www.interpol.int/fr/Qui-nous-sommes/Les-pays-membres/Europe/ESTONIE', '2026-11-29'),
      },
    ],
    'europol-unit': 'not-known',
    records: [
      {
        name: 'Centre of Registers and Information Systems (RIK), criminal records database (karistusregister)',
        site: 'https://www.rik.ee',
        read: official('https://www.rik.ee/et/karistusregister/andmetega-tutvumine', '2026-11-29'),
        note: 'The page shows that it issues the extracts; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'Centre of Registers and Information Systems (RIK)',
        site: 'https://www.rik.ee',
        read: official('http://www.rik.ee/et/karistusregister', '2026-11-29'),
        note: 'An institution for children may ask about those who work with them.',
      },
    ],
    probation: [
      {
        name: 'Prisons department of the Ministry of Justice, which also leads probation (kriminaalhooldus)',
        read: secondary('https://et.m.wikipedia.org/wiki/Eesti_vanglad', '2026-11-30'),
      },
    ],
    prison: [
      {
        name: 'Ministry of Justice, prisons department (vanglate osakond)',
        read: secondary('https://et.m.wikipedia.org/wiki/Eesti_vanglad', '2026-11-30'),
        note: 'It leads the prisons; the ministry has since changed its name.',
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Ministry of Justice and Digital Affairs (contact point)',
        read: secondary('https://dokumendiregistrid.karlerss.com/dokumendid/649377/kusimustik', '2026-11-23'),
      },
    ],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Andmekaitse Inspektsioon',
        site: 'https://www.aki.ee/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/eeaki.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'karistusregistri registriteade',
      language: 'et',
      read: official('https://www.rik.ee/et/karistusregister/andmetega-tutvumine', '2026-11-29'),
    },
    {
      thing: 'probation',
      name: 'kriminaalhooldus',
      language: 'et',
      read: secondary('https://et.m.wikipedia.org/wiki/Eesti_vanglad', '2026-11-30'),
    },
    {
      thing: 'conditional-release',
      name: 'tingimisi enne tähtaja lõppemist vangistusest vabastamine',
      language: 'et',
      read: official('https://www.riigiteataja.ee/akt/1021612', '2026-11-30'),
    },
    {
      thing: 'vetting-certificate',
      name: 'lastega töötamise piirang (the check in the punishment register)',
      language: 'et',
      read: official('https://www.rik.ee/et/karistusregister/lastega-tootamise-piirangu-kontrollimine', '2026-11-29'),
    },
  ],
  peculiarities: [],
};
