import type { Territory } from '../model';

export const IS: Territory = {
  id: 'IS',
  group: 'ASSOC',
  timeZone: 'Atlantic/Reykjavik',
  languages: ['is'],
};
