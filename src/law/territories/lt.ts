import type { Territory } from '../model';

export const LT: Territory = {
  id: 'LT',
  group: 'EU',
  timeZone: 'Europe/Vilnius',
  languages: ['lt'],
};
