import { secondary } from '../cite';
import type { Territory } from '../model';

export const DE: Territory = {
  id: 'DE',
  group: 'EU',
  timeZone: 'Europe/Berlin',
  languages: ['de'],
  authorities: [
    {
      role: 'police-desk',
      name: 'Bundeskriminalamt',
      site: 'https://bka.de',
      read: secondary(
        'https://kripoz.de/2025/12/01/informationsaustausch-zwischen-den-strafverfolgungsbehoerden-der-mitgliedstaaten-der-europaeischen-union',
        '2026-11-23',
      ),
    },
    { role: 'records', name: 'Bundesamt für Justiz', site: 'https://bundesjustizamt.de' },
    { role: 'probation', name: 'Probation services of the Länder' },
    { role: 'fd-2008-947-authority', name: 'Public prosecution offices and regional courts' },
  ],
};
