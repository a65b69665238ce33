import { official } from '../cite';
import type { Territory } from '../model';

export const CH: Territory = {
  id: 'CH',
  group: 'ASSOC',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'rm'],
  authorities: [
    {
      role: 'police-desk',
      name: 'fedpol, operations and alarm centre (EAZ)',
      site: 'https://fedpol.admin.ch',
      read: official('https://www.news.admin.ch/de/newnsb/Hcm7V4GHn1_HNMvsZmYy5', '2026-11-23'),
    },
    { role: 'records', name: 'Federal Office of Justice (register VOSTRA)' },
    { role: 'probation', name: 'Cantonal probation services' },
  ],
};
