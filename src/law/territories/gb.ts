import type { Territory } from '../model';

export const GB: Territory = {
  id: 'GB',
  group: 'GB',
  timeZone: 'Europe/London',
  languages: ['en'],
};
