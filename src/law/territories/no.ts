import type { Territory } from '../model';

export const NO: Territory = {
  id: 'NO',
  group: 'ASSOC',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'nn'],
  authorities: [
    { role: 'police-desk', name: 'Kripos, National Criminal Investigation Service', site: 'https://politiet.no' },
    {
      role: 'probation',
      name: 'Norwegian Correctional Service (Kriminalomsorgen)',
      site: 'https://kriminalomsorgen.no',
    },
  ],
};
