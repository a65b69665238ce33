import { official, secondary } from '../cite';
import type { Territory } from '../model';

export const SK: Territory = {
  id: 'SK',
  group: 'EU',
  timeZone: 'Europe/Bratislava',
  languages: ['sk'],
  authorities: [
    {
      role: 'police-desk',
      name: 'Office of International Police Cooperation, Police Force Presidium',
      site: 'https://minv.sk',
      read: official('https://www.minv.sk/?sps', '2026-11-23'),
    },
    { role: 'records', name: "General Prosecutor's Office, Criminal Register" },
    {
      role: 'probation',
      name: 'Probation and mediation officers at district courts',
      read: secondary('https://docslib.org/doc/12332242/slovak-republic', '2026-11-23'),
    },
    { role: 'fd-2008-947-authority', name: 'Regional courts' },
  ],
};
