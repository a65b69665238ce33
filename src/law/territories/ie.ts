import type { Territory } from '../model';

export const IE: Territory = {
  id: 'IE',
  group: 'EU',
  timeZone: 'Europe/Dublin',
  languages: ['ga', 'en'],
};
