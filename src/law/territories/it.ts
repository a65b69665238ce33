import type { Territory } from '../model';

export const IT: Territory = {
  id: 'IT',
  group: 'EU',
  timeZone: 'Europe/Rome',
  languages: ['it'],
};
