import { citer, official, secondary } from '../../cite';
import { croatiaJoined, transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dec_framw/2008/909/oj';
const at = citer('2008-909', address);
const irishAct = citer('2008-909', 'http://www.irishstatutebook.ie/eli/2023/act/3');
const spanishText = 'https://www.boe.es/eli/es/l/2014/11/20/23';
const spanishAct = citer('2008-909', spanishText);
const swedishText = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-96';
const swedishAct = citer('2008-909', swedishText);

export const sources = {
  'day-not-established': { cite: at('Art 29(1)'), note: 'First day of the national law not established.' },
  'day-from-memory': { cite: at('Art 29(1)'), note: 'First day of the national law from memory.' },
  'deadline-passed': {
    cite: at('Art 29(1)', secondary('https://eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vjh9z3iqceyd', '2026-11-23')),
    note: 'The time to transpose had ended on 5 December 2011 and the national law came later: ask what was done in between.',
  },
  'commission-2014': {
    cite: at('Art 29(1)', secondary('https://eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vjh9z3iqceyd', '2026-11-23')),
    note: 'Day as in the table of the Commission of 2014.',
  },
  'ejn-table': {
    cite: at(
      'Art 29(1)',
      secondary('https://www.ejn-crimjust.europa.eu/ejn/EJN_Library_StatusOfImpByCat/NL/36', '2026-11-23'),
    ),
    note: 'Day as in the table of the European Judicial Network.',
  },
  'ie-act': {
    cite: irishAct(
      'Act 3/2023 (Ireland)',
      secondary('https://revisedacts.lawreform.ie/eli/2023/act/3/front/revised/en/html', '2026-11-23'),
    ),
    note: 'The day is that of S.I. 213/2023; the commencement day it sets was not read. Before that Ireland had no law (case C-125/21).',
  },
  'se-act': {
    cite: swedishAct('Act 2015:96 (Sweden)', official(swedishText, '2026-11-23')),
    note: 'Not applied with Denmark and Finland where the Nordic act 1963:193 covers the case.',
  },
  'es-act': {
    cite: spanishAct('Ley 23/2014 (Spain)', official(spanishText, '2026-11-23')),
    note: 'The law was read; its first day is from memory.',
  },
  'hr-accession': { cite: croatiaJoined('2008-909'), note: 'From the day of accession; before it no member State.' },
  'not-schengen': {
    cite: at('Art 29(1)'),
    note: 'Not Schengen development: the transfer convention of 1983 instead, and for Iceland and Norway the Nordic laws with Denmark, Finland and Sweden.',
  },
  'gb-before-2014': { cite: at('Art 29(1)'), note: 'British position before 1 December 2014 not established.' },
  'gb-rejoined': {
    cite: at('Art 29(1)'),
    note: 'Among the measures rejoined on 1 December 2014 (Decision 2014/858/EU), until the end of 2020; from memory.',
  },
  'gb-left': {
    cite: transitionEnded('2008-909'),
    note: 'Ended with 2020: the transfer convention of 1983 with its protocols instead.',
  },
  'third-country': {
    cite: at('Art 29(1)'),
    note: 'Only the transfer convention of 1983 where both are parties, or a treaty between the two States.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
