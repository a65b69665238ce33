import { official } from '../cite';
import type { Territory } from '../model';

export const LT: Territory = {
  id: 'LT',
  group: 'EU',
  timeZone: 'Europe/Vilnius',
  languages: ['lt'],
  authorities: [
    {
      role: 'police-desk',
      name: 'Lithuanian Criminal Police Bureau, International Liaison Office',
      site: 'https://lkpb.policija.lrv.lt',
      read: official(
        'http://lkpb.policija.lrv.lt/en/international-cooperation/interpol-europol-sirene/europol',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'Information Technology and Communications Department, Ministry of the Interior' },
    { role: 'probation', name: 'Lithuanian Probation Service' },
    { role: 'fd-2008-947-authority', name: 'District courts' },
  ],
};
