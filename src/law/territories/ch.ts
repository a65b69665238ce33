import type { Territory } from '../model';

export const CH: Territory = {
  id: 'CH',
  group: 'ASSOC',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'rm'],
};
