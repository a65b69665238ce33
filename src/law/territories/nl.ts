import type { Territory } from '../model';

export const NL: Territory = {
  id: 'NL',
  group: 'EU',
  timeZone: 'Europe/Amsterdam',
  languages: ['nl'],
};
