import { official } from '../cite';
import type { Territory } from '../model';

export const CY: Territory = {
  id: 'CY',
  group: 'EU',
  timeZone: 'Asia/Nicosia',
  languages: ['el', 'tr'],
  authorities: [
    {
      role: 'police-desk',
      name: 'EU and International Police Cooperation Directorate',
      site: 'https://police.gov.cy',
      read: official(
        'https://www.police.gov.cy/police/police.nsf/All/CAC7544048351557C2258448003F1E90?OpenDocument',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'Cyprus Police, criminal records office', site: 'https://police.gov.cy' },
    { role: 'probation', name: 'Social Welfare Services' },
  ],
};
