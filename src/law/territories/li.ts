import type { Territory } from '../model';

export const LI: Territory = {
  id: 'LI',
  group: 'ASSOC',
  timeZone: 'Europe/Vaduz',
  languages: ['de'],
};
