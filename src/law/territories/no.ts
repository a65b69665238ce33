import type { Territory } from '../model';

export const NO: Territory = {
  id: 'NO',
  group: 'ASSOC',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'nn'],
};
