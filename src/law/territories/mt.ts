import type { Territory } from '../model';

export const MT: Territory = {
  id: 'MT',
  group: 'EU',
  timeZone: 'Europe/Malta',
  languages: ['mt', 'en'],
};
