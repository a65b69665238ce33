import type { Territory } from '../model';

export const SE: Territory = {
  id: 'SE',
  group: 'EU',
  timeZone: 'Europe/Stockholm',
  languages: ['sv'],
};
