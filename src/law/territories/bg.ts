import type { Territory } from '../model';

export const BG: Territory = {
  id: 'BG',
  group: 'EU',
  timeZone: 'Europe/Sofia',
  languages: ['bg'],
  authorities: [
    {
      role: 'police-desk',
      name: 'International Operational Cooperation Directorate, Ministry of Interior',
      site: 'https://mvr.bg',
    },
    { role: 'records', name: 'Ministry of Justice, central criminal-records office' },
    { role: 'probation', name: 'General Directorate Execution of Penalties, probation services' },
    { role: 'fd-2008-947-authority', name: 'Provincial courts' },
  ],
};
