import type { Territory } from '../model';

export const CZ: Territory = {
  id: 'CZ',
  group: 'EU',
  timeZone: 'Europe/Prague',
  languages: ['cs'],
};
