import { official } from '../cite';
import type { Territory } from '../model';

export const SE: Territory = {
  id: 'SE',
  group: 'EU',
  timeZone: 'Europe/Stockholm',
  languages: ['sv'],
  authorities: [
    {
      role: 'police-desk',
      name: 'International unit of the National Operations Department',
      site: 'https://polisen.se',
    },
    { role: 'records', name: 'Police Authority, criminal records', site: 'https://polisen.se' },
    {
      role: 'probation',
      name: 'Swedish Prison and Probation Service (Kriminalvården)',
      site: 'https://kriminalvarden.se',
      read: official(
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
        '2026-11-23',
      ),
    },
    {
      role: 'fd-2008-947-authority',
      name: 'Kriminalvården',
      site: 'https://kriminalvarden.se',
      read: official(
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650',
        '2026-11-23',
      ),
    },
  ],
};
