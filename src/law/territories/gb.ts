import { official, secondary } from '../cite';
import type { Territory } from '../model';

export const GB: Territory = {
  id: 'GB',
  group: 'GB',
  timeZone: 'Europe/London',
  languages: ['en'],
  authorities: [
    {
      role: 'police-desk',
      name: 'UK International Crime Bureau, National Crime Agency',
      site: 'https://nationalcrimeagency.gov.uk',
      read: secondary('https://lexaris.de/book/version/documentflat/head/1481458', '2026-11-23'),
    },
    {
      role: 'records',
      name: 'ACRO Criminal Records Office',
      site: 'https://acro.police.uk',
      read: official('https://www.acro.police.uk/International-services-%281%29/ISpublic', '2026-11-23'),
    },
    { role: 'probation', name: 'HM Prison and Probation Service (England and Wales)' },
    { role: 'probation', name: 'Justice Social Work (Scotland)' },
    { role: 'probation', name: 'Probation Board for Northern Ireland (PBNI)' },
  ],
};
