import type { Territory } from '../model';

export const FI: Territory = {
  id: 'FI',
  group: 'EU',
  timeZone: 'Europe/Helsinki',
  languages: ['fi', 'sv'],
};
