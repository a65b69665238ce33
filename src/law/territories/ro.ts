import type { Territory } from '../model';

export const RO: Territory = {
  id: 'RO',
  group: 'EU',
  timeZone: 'Europe/Bucharest',
  languages: ['ro'],
  authorities: [
    {
      role: 'police-desk',
      name: 'Centre for International Police Cooperation (CCPI), General Inspectorate of Police',
      site: 'https://politiaromana.ro',
    },
    { role: 'records', name: 'Romanian Police, criminal-record directorate', site: 'https://politiaromana.ro' },
    { role: 'probation', name: 'National Probation Directorate', site: 'https://just.ro' },
    { role: 'fd-2008-947-authority', name: 'Ministry of Justice', site: 'https://just.ro' },
  ],
};
