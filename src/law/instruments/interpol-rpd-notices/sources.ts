import { citer, official, secondary } from '../../cite';
import type { Sources, Url } from '../../model';

const at = citer('interpol-rpd', 'https://www.interpol.int/en/Who-we-are/Legal-framework/Data-protection');
const member = (address: Url) => at('Membership', official(address, '2026-11-30'));

const founders = member('https://www.interpol.int/es/Quienes-somos/Marco-juridico/Afiliacion-a-INTERPOL');
const rules = 'The present rules are in force since July 2012.';
const since = (day: string, address: Url) => ({ cite: member(address), note: `Member since ${day}. ${rules}` });

/**
 * INTERPOL's own pages do not agree on the first day: some name 1923, the year of the commission that came before, whose
 * members were police chiefs and not States. Its page on membership says so, and names the founding States of 1956.
 */
export const sources = {
  founder: { cite: founders, note: `Founding State of 13 June 1956. ${rules}` },
  'gb-founder': {
    cite: founders,
    note: 'Founding State of 13 June 1956; the National Central Bureau is in the National Crime Agency.',
  },
  'bg-member': since('27 November 1989', 'https://www.interpol.int/en/Member-countries/Europe/Bulgaria'),
  'cy-member': since('19 September 1962', 'https://www.interpol.int/Who-we-are/Member-countries/Europe/CYPRUS'),
  'cz-member': since('29 September 1993', 'https://www.interpol.int/en/Member-countries/Europe/Czech-Republic'),
  'ee-member': since('4 November 1992', 'https://www.interpol.int/fr/Qui-nous-sommes/Les-pays-membres/Europe/ESTONIE'),
  'hr-member': since('4 November 1992', 'https://www.interpol.int/en/Member-countries/Europe/Croatia'),
  'hu-member': {
    cite: member('https://www.interpol.int/en/Member-countries/Europe/Hungary'),
    note: 'Member since 3 November 1981; the National Central Bureau is in the international cooperation centre.',
  },
  'is-member': since('6 September 1971', 'https://www.interpol.int/en/Who-we-are/Member-countries/Europe/ICELAND'),
  'li-member': since('10 October 1960', 'https://www.interpol.int/en/Who-we-are/Member-countries/Europe/LIECHTENSTEIN'),
  'lt-member': {
    cite: member('http://www.interpol.int/en/Member-countries/Europe/Lithuania'),
    note: 'Member since 4 November 1991, says INTERPOL, a year before Estonia and Latvia: between these days not established.',
  },
  'lv-member': since('4 November 1992', 'https://www.interpol.int/es/Quienes-somos/Paises-miembros/Europa/LETONIA'),
  'mt-member': since('19 September 1972', 'https://www.interpol.int/en/Who-we-are/Member-countries/Europe/MALTA'),
  'pl-member': {
    cite: member('https://www.interpol.int/Member-countries/Europe/Poland'),
    note: 'Member since 27 September 1990, says INTERPOL; the Polish police say that it was renewed in 1991. Certain since 1992.',
  },
  'ro-member': since('2 October 1973', 'https://www.interpol.int/Member-countries/Europe/Romania'),
  'si-member': {
    cite: member('https://www.interpol.int/en/Who-we-are/Member-countries/Europe/SLOVENIA'),
    note: 'Member since 10 November 1992, says INTERPOL; since 4 November 1992, say the Slovenian police.',
  },
  'sk-member': {
    cite: member('https://www.interpol.int/en/News-and-media/News/2013/PR138'),
    note: 'Member since 1993. The day is not established; since 1 January 1994 at the latest.',
  },
  'most-other-states': {
    cite: at('Membership', secondary('https://en.wikipedia.org/wiki/Interpol', '2026-11-30')),
    note: 'INTERPOL has 196 member countries: ask your National Central Bureau whether this State is one.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
