import { secondary } from '../cite';
import type { Territory } from '../model';

export const BE: Territory = {
  id: 'BE',
  group: 'EU',
  timeZone: 'Europe/Brussels',
  languages: ['nl', 'fr', 'de'],
  authorities: [
    {
      role: 'police-desk',
      name: 'Federal Police, single desk for SPOC, Europol, SIRENE and Interpol',
      site: 'https://police.be',
      read: secondary(
        'https://docslib.org/doc/12345658/council-document-6261-add-1-rev-2-17-of-2018-01-16',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'Central Criminal Register, Federal Public Service Justice' },
    { role: 'probation', name: 'Houses of Justice of the Communities' },
    { role: 'fd-2008-947-authority', name: 'Public prosecutor' },
  ],
};
