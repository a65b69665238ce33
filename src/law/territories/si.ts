import { official } from '../cite';
import type { Territory } from '../model';

export const SI: Territory = {
  id: 'SI',
  group: 'EU',
  timeZone: 'Europe/Ljubljana',
  languages: ['sl'],
  authorities: [
    {
      role: 'police-desk',
      name: 'International Police Cooperation Sector, Criminal Police Directorate',
      site: 'https://policija.si',
    },
    { role: 'records', name: 'Ministry of Justice', site: 'https://gov.si' },
    {
      role: 'probation',
      name: 'Probation Administration',
      site: 'https://gov.si',
      read: official(
        'https://www.gov.si/en/state-authorities/bodies-within-ministries/probation-administration/about-the-administration/',
        '2026-11-23',
      ),
    },
    { role: 'fd-2008-947-authority', name: 'District courts' },
  ],
};
