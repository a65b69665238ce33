import type { Territory } from '../model';

export const RO: Territory = {
  id: 'RO',
  group: 'EU',
  timeZone: 'Europe/Bucharest',
  languages: ['ro'],
};
