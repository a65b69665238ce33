import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dec_framw/2008/947/oj';
const at = citer('2008-947', address);
const irishAct = citer('2008-947', 'http://www.irishstatutebook.ie/eli/2019/act/20');
const spanishAct = citer('2008-947', 'https://www.boe.es/eli/es/l/2014/11/20/23');
const swedishText = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-650';
const swedishAct = citer('2008-947', swedishText);

export const sources = {
  'day-not-established': { cite: at('Art 25(1)'), note: 'First day of the national law not established.' },
  'deadline-passed': {
    cite: at('Art 25(1)', official(address, '2026-11-23')),
    note: 'The time to transpose had ended on 6 December 2011 and the national law came later: ask what was done in between.',
  },
  'commission-2014': {
    cite: at('Art 25(1)', secondary('https://eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vjh9z3iqceyd', '2026-11-23')),
    note: 'Day as in the table of the Commission of 2014.',
  },
  'day-from-memory': { cite: at('Art 25(1)'), note: 'First day of the national law from memory.' },
  'de-act': {
    cite: at('Art 25(1)'),
    note: 'Day of the act in BGBl. I 2015, p. 1349; that it also carries this framework decision is from memory.',
  },
  'ie-act': {
    cite: irishAct(
      'Act 20/2019 (Ireland)',
      official('http://www.irishstatutebook.ie/2019/en/act/pub/0020/sec0023.html', '2026-11-23'),
    ),
    note: 'Minister for Justice, then High or Circuit Court; Probation Service and Garda are heard. Not for judgments older than commencement, whose day was not established.',
  },
  'lu-act': {
    cite: at(
      'Law of 12 April 2015 (Luxembourg)',
      secondary('https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/G.3/314/-1', '2026-11-23'),
    ),
    note: 'The day is the date of the law. The General Prosecutor is competent.',
  },
  'se-act': {
    cite: swedishAct('Act 2015:650 (Sweden)', official(swedishText, '2026-11-23')),
    note: 'Kriminalvården decides in 60 days; supervision at most three years; certificate in Swedish, Danish, Norwegian or English. Not applied with Denmark and Finland where the Nordic act 1963:193 covers the case.',
  },
  'es-act': {
    cite: spanishAct('Ley 23/2014 (Spain)', official('https://www.boe.es/eli/es/l/2014/11/20/23', '2026-11-23')),
    note: 'The law was read; its first day is from memory.',
  },
  'cy-later': {
    cite: at('Art 25(1)'),
    note: 'Not implemented in the table of the Commission of 2014; implemented later, day unknown.',
  },
  'mt-not-checked': { cite: at('Art 25(1)'), note: 'National law not checked: ask before sending.' },
  'hr-accession': { cite: at('Art 25(1)'), note: 'From the day of accession, from memory; before it no member State.' },
  'dk-fi-nordic-laws': {
    cite: at('Art 23'),
    note: 'The Danish and Finnish laws of 1963 probably go first, as the Swedish one does; not confirmed.',
  },
  'not-schengen': {
    cite: at('Art 25(1)'),
    note: 'Not Schengen development: no EU instrument moves supervision there.',
  },
  'gb-never': {
    cite: at(
      'Art 25(1)',
      secondary('https://api.parliament.uk/query/resource?uri=https%3A%2F%2Fid.parliament.uk%2FgrtAfEc1', '2026-11-23'),
    ),
    note: 'Never implemented, left on 1 December 2014 and not rejoined; no party to the 1964 Convention either.',
  },
  'third-country': {
    cite: at('Art 25(1)'),
    note: 'Only the 1964 Convention where both are parties, a treaty or voluntary support.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
