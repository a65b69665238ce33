import type { Territory } from '../model';

export const FR: Territory = {
  id: 'FR',
  group: 'EU',
  timeZone: 'Europe/Paris',
  languages: ['fr'],
};
