import { official } from '../cite';
import type { Territory } from '../model';

export const PT: Territory = {
  id: 'PT',
  group: 'EU',
  timeZone: 'Europe/Lisbon',
  languages: ['pt'],
  authorities: [
    {
      role: 'police-desk',
      name: 'PUC-CPI, Single Point of Contact for International Police Cooperation',
      site: 'https://puc-spoc.pt',
      read: official('https://www.puc-spoc.pt/en', '2026-11-23'),
    },
    { role: 'records', name: 'DGAJ, Directorate-General for the Administration of Justice' },
    { role: 'probation', name: 'DGRSP, Directorate-General of Reintegration and Prison Services' },
  ],
};
