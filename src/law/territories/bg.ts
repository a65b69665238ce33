import type { Territory } from '../model';

export const BG: Territory = {
  id: 'BG',
  group: 'EU',
  timeZone: 'Europe/Sofia',
  languages: ['bg'],
};
