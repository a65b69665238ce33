import { official } from '../cite';
import type { Territory } from '../model';

export const HU: Territory = {
  id: 'HU',
  group: 'EU',
  timeZone: 'Europe/Budapest',
  languages: ['hu'],
  authorities: [
    {
      role: 'police-desk',
      name: 'International Law Enforcement Cooperation Centre (NEBEK)',
      site: 'https://police.hu',
      read: official(
        'http://www.police.hu/hu/a-rendorsegrol/testulet/teruleti-szervek/nemzetkozi-bunugyi-egyuttmukodesi-kozpont',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'Ministry of Interior, registers' },
    { role: 'probation', name: 'Probation officers of the prison service and government offices' },
  ],
};
