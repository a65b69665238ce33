import { official } from '../cite';
import type { Territory } from '../model';

export const CZ: Territory = {
  id: 'CZ',
  group: 'EU',
  timeZone: 'Europe/Prague',
  languages: ['cs'],
  authorities: [
    {
      role: 'police-desk',
      name: 'International Police Cooperation Directorate, Police Presidium',
      site: 'https://policie.cz',
      read: official('https://www.policie.cz/docDetail.aspx?docid=21563988&doctype=ART', '2026-11-23'),
    },
    { role: 'records', name: 'Criminal Register (Rejstřík trestů)' },
    { role: 'probation', name: 'Probation and Mediation Service', site: 'https://pmscr.cz' },
  ],
};
