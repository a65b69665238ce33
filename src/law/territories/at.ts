import type { Territory } from '../model';

export const AT: Territory = {
  id: 'AT',
  group: 'EU',
  timeZone: 'Europe/Vienna',
  languages: ['de'],
  authorities: [
    { role: 'police-desk', name: 'Bundeskriminalamt', site: 'https://bundeskriminalamt.at' },
    { role: 'records', name: 'Strafregisteramt, Landespolizeidirektion Wien' },
    { role: 'probation', name: 'NEUSTART', site: 'https://neustart.at' },
    { role: 'fd-2008-947-authority', name: 'Regional criminal courts' },
  ],
};
