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
    'europol-unit': [
      {
        name: 'International Law Enforcement Cooperation Centre (NEBEK), Europol National Office',
        read: official(
          'http://www.police.hu/hu/a-rendorsegrol/testulet/teruleti-szervek/nemzetkozi-bunugyi-egyuttmukodesi-kozpont',
          '2026-11-30',
        ),
      },
    ],
    records: [
      {
        name: 'Ministry of Interior, as the body that keeps the criminal records (bűnügyi nyilvántartó szerv)',
        site: 'https://nyilvantarto.hu',
        read: official('https://magyarorszag.hu/map/67579a9f-23f6-4a02-8d2e-e652c2ce1424', '2026-11-30'),
        note: 'The page shows that it issues the certificates; that it is the central authority for ECRIS is from memory.',
      },
    ],
    vetting: [
      {
        name: 'The body that keeps the criminal records (bűnügyi nyilvántartó szerv)',
        site: 'https://nyilvantarto.hu',
        read: official('http://www.nyilvantarto.hu/hu/erkolcsi', '2026-11-30'),
        note: 'The person applies; the certificate can state that a condition set by law for the activity is met.',
      },
    ],
    probation: [
      {
        name: 'Pártfogó Felügyelői Szolgálat: Ministry of Justice and government offices',
        read: secondary('https://jogkodex.hu/jsz/pfr_2013_8_kim_rendelet_4155871', '2026-11-30'),
      },
      {
        name: 'Probation officers of the prison service (büntetés-végrehajtási pártfogó felügyelők)',
        read: secondary('https://jogkodex.hu/jsz/pfr_2013_8_kim_rendelet_4155871', '2026-11-30'),
      },
    ],
    prison: [
      {
        name: 'Büntetés-végrehajtás Országos Parancsnoksága (Hungarian Prison Service Headquarters)',
        read: official('https://njt.hu/jogszabaly/2023-6-B0-3M', '2026-11-30'),
      },
    ],
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
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'hatósági erkölcsi bizonyítvány',
      language: 'hu',
      read: official('https://magyarorszag.hu/map/67579a9f-23f6-4a02-8d2e-e652c2ce1424', '2026-11-30'),
    },
    {
      thing: 'probation',
      name: 'pártfogó felügyelet',
      language: 'hu',
      read: secondary('https://jogkodex.hu/jsz/bv_tvr_1979_11_tvr_1489572', '2026-11-30'),
    },
  ],
  peculiarities: [],
};
