import type { Territory } from '../model';

export const LV: Territory = {
  id: 'LV',
  group: 'EU',
  timeZone: 'Europe/Riga',
  languages: ['lv'],
};
