import type { Territory } from '../model';

export const LI: Territory = {
  id: 'LI',
  group: 'ASSOC',
  timeZone: 'Europe/Vaduz',
  languages: ['de'],
  authorities: [
    { role: 'police-desk', name: 'Landespolizei (National Police)', site: 'https://landespolizei.li' },
    { role: 'probation', name: 'Bewährungshilfe Liechtenstein' },
  ],
};
