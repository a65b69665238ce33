import type { Territory } from '../model';

export const CY: Territory = {
  id: 'CY',
  group: 'EU',
  timeZone: 'Asia/Nicosia',
  languages: ['el', 'tr'],
};
