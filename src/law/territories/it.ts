import { official } from '../cite';
import type { Territory } from '../model';

export const IT: Territory = {
  id: 'IT',
  group: 'EU',
  timeZone: 'Europe/Rome',
  languages: ['it'],
  authorities: [
    {
      role: 'police-desk',
      name: 'SCIP, International Police Cooperation Service',
      site: 'https://poliziadistato.it',
      read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
    },
    { role: 'records', name: 'Casellario centrale, Ministry of Justice', site: 'https://giustizia.it' },
    {
      role: 'probation',
      name: 'UEPE offices, Department for Juvenile and Community Justice',
      site: 'https://giustizia.it',
    },
    { role: 'fd-2008-947-authority', name: 'Courts of appeal' },
  ],
};
