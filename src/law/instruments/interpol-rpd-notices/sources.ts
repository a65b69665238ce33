import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('interpol-rpd', 'https://www.interpol.int/en/Who-we-are/Legal-framework/Data-protection');

export const sources = {
  member: {
    cite: at('Membership'),
    note: 'Member country, from memory; day of joining not established. The present rules are in force since July 2012.',
  },
  'gb-member': {
    cite: at('Membership'),
    note: 'Member country, from memory; the National Central Bureau is in the National Crime Agency.',
  },
  'hu-member': {
    cite: at(
      'Membership',
      official('https://www.interpol.int/Who-we-are/Member-countries/Europe/HUNGARY', '2026-11-23'),
    ),
    note: 'The National Central Bureau is in the international cooperation centre; day of joining not established.',
  },
  'li-member': {
    cite: at(
      'Membership',
      official('https://bua.regierung.li/BuA/default.aspx?erweitert=true&nr=65&year=2013', '2026-11-23'),
    ),
    note: 'Only the year 1960 is established.',
  },
  'most-other-states': {
    cite: at('Membership', secondary('https://en.wikipedia.org/wiki/Interpol', '2026-11-30')),
    note: 'INTERPOL has 196 member countries: ask your National Central Bureau whether this State is one.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
