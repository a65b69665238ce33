import { secondary } from '../cite';
import type { Territory } from '../model';

export const EE: Territory = {
  id: 'EE',
  group: 'EU',
  timeZone: 'Europe/Tallinn',
  languages: ['et'],
  authorities: [
    { role: 'police-desk', name: 'Police and Border Guard Board', site: 'https://politsei.ee' },
    { role: 'records', name: 'Centre of Registers and Information Systems (RIK)', site: 'https://rik.ee' },
    { role: 'probation', name: 'Probation departments of the prison service' },
    {
      role: 'fd-2008-947-authority',
      name: 'Ministry of Justice and Digital Affairs (contact point)',
      read: secondary('https://dokumendiregistrid.karlerss.com/dokumendid/649377/kusimustik', '2026-11-23'),
    },
  ],
};
