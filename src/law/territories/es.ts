import type { Territory } from '../model';

export const ES: Territory = {
  id: 'ES',
  group: 'EU',
  timeZone: 'Europe/Madrid',
  languages: ['es'],
};
