import type { Territory } from '../model';

export const DK: Territory = {
  id: 'DK',
  group: 'EU',
  timeZone: 'Europe/Copenhagen',
  languages: ['da'],
};
