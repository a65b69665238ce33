import { official, secondary } from '../cite';
import type { Territory } from '../model';

export const IE: Territory = {
  id: 'IE',
  group: 'EU',
  timeZone: 'Europe/Dublin',
  languages: ['ga', 'en'],
  authorities: [
    {
      role: 'police-desk',
      name: 'An Garda Síochána (SIRENE Bureau)',
      site: 'https://garda.ie',
      read: secondary(
        'https://www.lawsociety.ie/gazette/top-stories2/gardai-plugged-into-european-info-system/',
        '2026-11-23',
      ),
    },
    {
      role: 'records',
      name: 'An Garda Síochána',
      site: 'https://garda.ie',
      read: official('http://www.irishstatutebook.ie/eli/2019/act/51/enacted/en/print.html', '2026-11-23'),
    },
    {
      role: 'probation',
      name: 'The Probation Service',
      site: 'https://probation.ie',
      read: official('http://www.irishstatutebook.ie/2019/en/act/pub/0020/sec0023.html', '2026-11-23'),
    },
    {
      role: 'fd-2008-947-authority',
      name: 'Minister for Justice; High Court or Circuit Court',
      read: official('http://www.irishstatutebook.ie/2019/en/act/pub/0020/sec0023.html', '2026-11-23'),
    },
  ],
};
