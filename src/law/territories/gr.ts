import { official } from '../cite';
import type { Territory } from '../model';

export const GR: Territory = {
  id: 'GR',
  group: 'EU',
  timeZone: 'Europe/Athens',
  languages: ['el'],
  authorities: [
    {
      role: 'police-desk',
      name: 'International Police Cooperation Division, Hellenic Police',
      site: 'https://astynomia.gr',
      read: official(
        'http://www.astynomia.gr/index.php?option=ozo_content&perform=view&id=50&Itemid=41&lang=EN',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'Ministry of Justice, criminal-record department' },
    { role: 'probation', name: 'Probation officers of the Ministry (social aid service)' },
  ],
};
