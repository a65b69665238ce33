import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const HU: CountrySheet = {
  id: 'HU',
  offices: {
    'police-desk': [
      {
        name: 'International Law Enforcement Cooperation Centre (NEBEK)',
        site: 'https://police.hu',
        read: official(
          'http://www.police.hu/hu/a-rendorsegrol/testulet/teruleti-szervek/nemzetkozi-bunugyi-egyuttmukodesi-kozpont',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': 'not-known',
    'interpol-bureau': [
      {
        name: 'International Law Enforcement Cooperation Centre (NEBEK)',
        site: 'https://police.hu',
        read: official(
          'http://www.police.hu/hu/a-rendorsegrol/testulet/teruleti-szervek/nemzetkozi-bunugyi-egyuttmukodesi-kozpont',
          '2026-11-23',
        ),
      },
    ],
    'europol-unit': 'not-known',
    records: [{ name: 'Ministry of Interior, registers' }],
    vetting: 'not-known',
    probation: [{ name: 'Probation officers of the prison service and government offices' }],
    prison: 'not-known',
    'fd-2008-947-authority': 'not-known',
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)',
        site: 'https://www.naih.hu/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/hunaih.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};
