import { citer, official, secondary } from '../../cite';
import { croatiaJoined } from '../../membership';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dec_framw/2008/947/oj';
const at = citer('2008-947', address);
const irishAct = citer('2008-947', 'http://www.irishstatutebook.ie/eli/2019/act/20');
const spanishAct = citer('2008-947', 'https://www.boe.es/eli/es/l/2014/11/20/23');
const germanAct = citer('2008-947', 'https://www.gesetze-im-internet.de/irg/');
const czechAct = citer('2008-947', 'https://e-sbirka.gov.cz/eli/cz/sb/2013/104/2026-01-01');
const slovakAct = citer('2008-947', 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2011/533/');
const polishAct = citer('2008-947', 'https://api.sejm.gov.pl/eli/acts/DU/2011/1430');
const portugueseAct = citer('2008-947', 'https://data.dre.pt/eli/lei/158/2015/p/cons/20190912/pt/html');
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
  'cz-act': {
    cite: czechAct(
      'Act 104/2013 (Czechia)',
      secondary('https://github.com/legalize-dev/legalize-cz/blob/main/cz/SB-2013-104.md', '2026-11-25'),
    ),
    note: 'In force since 1 January 2014, the day that the table of the Commission gives too; its chapter on this framework decision was not opened.',
  },
  'de-act': {
    cite: germanAct(
      'Sections 90a-90n IRG (Germany)',
      secondary('https://dejure.org/gesetze/IRG/90b.html', '2026-11-25'),
    ),
    note: 'The person must be in Germany, and be German or lawfully live there. The bill behind BGBl. I 2015, p. 1349 carries this framework decision; the day is the one given for that act.',
  },
  'fr-act': {
    cite: at(
      'Law 2015-993 (France), Arts 764-1 to 764-43 of the code of criminal procedure',
      secondary(
        'https://lexbase.fr/article-juridique/26687056-textesadaptationdelaprocedurepenaleaudroitdelunioneuropeenne',
        '2026-11-25',
      ),
    ),
    note: 'In force since 1 October 2015.',
  },
  'it-act': {
    cite: at(
      'Legislative Decree 38/2016 (Italy)',
      secondary('http://95.110.157.84/gazzettaufficiale.biz/atti/2016/20160061/16G00046.htm', '2026-11-25'),
    ),
    note: 'Published on 14 March 2016. The first day is from memory, and may have been three days later.',
  },
  'pl-act': {
    cite: polishAct(
      'Act of 16 September 2011, Arts 611u-611uj of the code of criminal procedure (Poland)',
      secondary('https://github.com/legalize-dev/legalize-pl/blob/main/pl/DU-2011-1430.md', '2026-11-25'),
    ),
    note: 'In force since 1 January 2012; later changes not read. District court where the person lives, within 30 days and finally 60. It may refuse when less than six months of the duties are left.',
  },
  'pt-act': {
    cite: portugueseAct(
      'Law 158/2015 (Portugal)',
      secondary(
        'https://pgdlisboa.pt/leis/lei_mostra_articulado.php?artigo_id=2472A0027&ficha=1&nid=2472&nversao=1&pagina=1&so_miolo=S&tabela=lei_velhas',
        '2026-11-25',
      ),
    ),
    note: 'Published on 17 September 2015; first day from memory.',
  },
  'sk-act': {
    cite: slovakAct(
      'Act 533/2011 (Slovakia)',
      secondary('https://github.com/legalize-dev/legalize-sk/blob/main/sk/ZZ-2011-533.md', '2026-11-25'),
    ),
    note: 'In force since 1 February 2012. District court where the person lives, within 60 days; certificate in Slovak. It refuses measures that last less than six months.',
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
      secondary('https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/G.3/314/-1', '2026-11-25'),
    ),
    note: 'The day is the date of the law. The General Prosecutor is competent; certificate in French, German or English.',
  },
  'se-act': {
    cite: swedishAct('Act 2015:650 (Sweden)', official(swedishText, '2026-11-23')),
    note: 'Kriminalvården decides in 60 days; supervision at most three years; as a rule refused when less than six months are left (3:4-5); certificate in Swedish, Danish, Norwegian or English. Not applied with Denmark and Finland where the Nordic act 1963:193 covers the case.',
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
  'hr-accession': { cite: croatiaJoined('2008-947'), note: 'From the day of accession; before it no member State.' },
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
    cite: at('Art 25(1)', official(address, '2026-11-23')),
    note: 'Only the 1964 Convention where both are parties, a treaty or voluntary support.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
