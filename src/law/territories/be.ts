import type { Territory } from '../model';

export const BE: Territory = {
  id: 'BE',
  group: 'EU',
  timeZone: 'Europe/Brussels',
  languages: ['nl', 'fr', 'de'],
};
