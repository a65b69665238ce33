import type { Territory } from '../model';

export const AT: Territory = {
  id: 'AT',
  group: 'EU',
  timeZone: 'Europe/Vienna',
  languages: ['de'],
};
