import type { Territory } from '../model';

export const HU: Territory = {
  id: 'HU',
  group: 'EU',
  timeZone: 'Europe/Budapest',
  languages: ['hu'],
};
