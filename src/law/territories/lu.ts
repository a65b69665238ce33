import type { Territory } from '../model';

export const LU: Territory = {
  id: 'LU',
  group: 'EU',
  timeZone: 'Europe/Luxembourg',
  languages: ['lb', 'fr', 'de'],
};
