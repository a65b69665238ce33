import type { Territory } from '../model';

export const HR: Territory = {
  id: 'HR',
  group: 'EU',
  timeZone: 'Europe/Zagreb',
  languages: ['hr'],
};
