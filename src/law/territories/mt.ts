import type { Territory } from '../model';

export const MT: Territory = {
  id: 'MT',
  group: 'EU',
  timeZone: 'Europe/Malta',
  languages: ['mt', 'en'],
  authorities: [
    { role: 'police-desk', name: 'Malta Police Force, International Relations Unit', site: 'https://pulizija.gov.mt' },
    { role: 'records', name: 'Malta Police Force, conduct certificates office', site: 'https://pulizija.gov.mt' },
    { role: 'probation', name: 'Department of Probation and Parole' },
  ],
};
