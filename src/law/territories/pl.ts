import type { Territory } from '../model';

export const PL: Territory = {
  id: 'PL',
  group: 'EU',
  timeZone: 'Europe/Warsaw',
  languages: ['pl'],
};
