import type { Territory } from '../model';

export const SI: Territory = {
  id: 'SI',
  group: 'EU',
  timeZone: 'Europe/Ljubljana',
  languages: ['sl'],
};
