import type { Territory } from '../model';

export const IS: Territory = {
  id: 'IS',
  group: 'ASSOC',
  timeZone: 'Atlantic/Reykjavik',
  languages: ['is'],
  authorities: [
    { role: 'police-desk', name: 'National Commissioner of the Icelandic Police', site: 'https://logreglan.is' },
    { role: 'probation', name: 'Prison and Probation Administration', site: 'https://fangelsi.is' },
  ],
};
