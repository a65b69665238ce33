import { secondary } from '../cite';
import type { Territory } from '../model';

export const LU: Territory = {
  id: 'LU',
  group: 'EU',
  timeZone: 'Europe/Luxembourg',
  languages: ['lb', 'fr', 'de'],
  authorities: [
    { role: 'police-desk', name: 'Grand-Ducal Police, international relations', site: 'https://police.public.lu' },
    { role: 'records', name: "General Prosecutor's Office, criminal record", site: 'https://justice.public.lu' },
    {
      role: 'probation',
      name: "SCAS, social assistance service of the General Prosecutor's Office",
      site: 'https://justice.public.lu',
    },
    {
      role: 'fd-2008-947-authority',
      name: 'General Prosecutor',
      site: 'https://justice.public.lu',
      read: secondary('https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/G.3/314/-1', '2026-11-23'),
    },
  ],
};
