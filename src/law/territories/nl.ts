import { secondary } from '../cite';
import type { Territory } from '../model';

export const NL: Territory = {
  id: 'NL',
  group: 'EU',
  timeZone: 'Europe/Amsterdam',
  languages: ['nl'],
  authorities: [
    {
      role: 'police-desk',
      name: 'LIRC, National International Legal Assistance Centre of the Police',
      site: 'https://politie.nl',
      read: secondary(
        'http://www.tubantia.nl/binnenland/nederland-staat-bekend-als-mister-njet~aa799069/',
        '2026-11-23',
      ),
    },
    {
      role: 'records',
      name: 'Justid (Judicial Information Service)',
      site: 'https://justid.nl',
      read: secondary('https://wetten.lawreader.nl/bwb/BWBR0016544', '2026-11-23'),
    },
    { role: 'probation', name: 'Reclassering Nederland and two partner bodies', site: 'https://reclassering.nl' },
    { role: 'fd-2008-947-authority', name: 'Public Prosecution Service (central desk)' },
  ],
};
