import type { Territory } from '../model';

export const GR: Territory = {
  id: 'GR',
  group: 'EU',
  timeZone: 'Europe/Athens',
  languages: ['el'],
};
