import { official } from '../cite';
import type { Territory } from '../model';

export const HR: Territory = {
  id: 'HR',
  group: 'EU',
  timeZone: 'Europe/Zagreb',
  languages: ['hr'],
  authorities: [
    {
      role: 'police-desk',
      name: 'Service for International Police Cooperation, General Police Directorate',
      site: 'https://mup.gov.hr',
    },
    { role: 'records', name: 'Ministry responsible for justice', site: 'https://mpu.gov.hr' },
    {
      role: 'probation',
      name: 'Prison System and Probation Directorate, Probation Sector',
      site: 'https://mpu.gov.hr',
      read: official('https://mpu.gov.hr/print.aspx?id=27316&url=print', '2026-11-23'),
    },
    { role: 'fd-2008-947-authority', name: 'County courts' },
  ],
};
