import type { Territory } from '../model';

export const SK: Territory = {
  id: 'SK',
  group: 'EU',
  timeZone: 'Europe/Bratislava',
  languages: ['sk'],
};
