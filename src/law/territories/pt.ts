import type { Territory } from '../model';

export const PT: Territory = {
  id: 'PT',
  group: 'EU',
  timeZone: 'Europe/Lisbon',
  languages: ['pt'],
};
