import type { Territory } from '../model';

export const EE: Territory = {
  id: 'EE',
  group: 'EU',
  timeZone: 'Europe/Tallinn',
  languages: ['et'],
};
