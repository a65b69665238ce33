import { citer, official, secondary } from '../../cite';
import { transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2024/982/oj';
const at = citer('2024-982', address);
const text = official(address, '2026-11-23');

export const sources = {
  'in-force': {
    cite: at('Arts 75-76, 81', text),
    note: 'In force since 25 April 2024. No decision was found that fixes the first day of the router or of the index: not in use yet.',
  },
  'dk-recital-46': {
    cite: at('Recital 46', text),
    note: 'Not bound (Protocol 22): stays on the Prüm decisions of 2008.',
  },
  'ie-recital-47': { cite: at('Recital 47', text), note: 'Takes part (Protocol 21 Art 3); not in use yet.' },
  'no-agreement': {
    cite: at('Art 1'),
    note: 'Does not belong to Schengen: a new agreement would be needed, and none was found.',
  },
  'ch-new-agreement': {
    cite: at(
      'Art 1',
      secondary(
        'https://www.demokratis.ch/vernehmlassung/bund/uebernahme-und-umsetzung-der-verordnung-ueber-den-automatisierten-datenaustausch-fuer-die-polizeiliche-zusammenarbeit_tv73jtad',
        '2026-11-25',
      ),
    ),
    note: 'A new agreement with the Union is needed; the Swiss consultation on it was planned for spring 2026.',
  },
  'gb-outside': {
    cite: transitionEnded('2024-982'),
    note: 'Third country; the agreement with the United Kingdom would have to be adapted first.',
  },
  'third-country': {
    cite: at(
      'Recital 2',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/8d/32024R0982.md', '2026-11-30'),
    ),
    note: 'Member States only.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
