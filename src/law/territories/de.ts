import type { Territory } from '../model';

export const DE: Territory = {
  id: 'DE',
  group: 'EU',
  timeZone: 'Europe/Berlin',
  languages: ['de'],
};
