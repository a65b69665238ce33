import { citer, official, secondary } from '../../cite';
import { transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2011-99', 'http://data.europa.eu/eli/dir/2011/99/oj');
const spanishText = 'https://www.boe.es/eli/es/l/2014/11/20/23';
const spanishAct = citer('2011-99', spanishText);
const commissionReport = secondary(
  'https://commission.europa.eu/document/download/59429238-2acd-4f67-9f75-40cf92d1805a_en?prefLang=it',
  '2026-11-25',
);
const ejnTable = secondary('https://www.ejn-crimjust.europa.eu/ejn/EJN_Library_StatusOfImpByCat/NL/85', '2026-11-23');

export const sources = {
  deadline: {
    cite: at('Art 21', commissionReport),
    note: 'The report of the Commission of 2020 calls it binding on all but Denmark and Ireland. The day is the end of the time to transpose; some national laws came later.',
  },
  'deadline-passed': {
    cite: at('Art 21', ejnTable),
    note: 'The time to transpose had ended on 11 January 2015 and the national law came later.',
  },
  'ejn-table': { cite: at('Art 21', ejnTable), note: 'Day as in the table of the European Judicial Network.' },
  'bg-2015': { cite: at('Art 21', ejnTable), note: 'In 2015; the day itself was not read.' },
  'es-act': {
    cite: spanishAct('Ley 23/2014 (Spain)', official(spanishText, '2026-11-23')),
    note: 'The law was read; its first day is from memory.',
  },
  'dk-outside': {
    cite: at('Recital 42', commissionReport),
    note: 'Not bound (Protocol 22); no protection order reaches Denmark, the civil one neither. The number of the recital is from memory.',
  },
  'ie-outside': {
    cite: at('Recital 41', commissionReport),
    note: 'Not bound (Protocol 21); no later opt-in found. A civil measure can go under Regulation 606/2013. The number of the recital is from memory.',
  },
  'no-agreement': { cite: at('Art 22'), note: 'No agreement extends it to this State.' },
  'gb-regulations': {
    cite: at(
      'S.I. 2014/3300 (England and Wales)',
      secondary('https://legislation.gov.uk/uksi/2014/3300/body/2020-12-01', '2026-11-25'),
    ),
    note: 'In force on 11 January 2015 in England and Wales; that it ended with 2020 is from memory.',
  },
  'gb-left': { cite: transitionEnded('2011-99'), note: 'Ended with 2020; nothing took its place.' },
  'third-country': { cite: at('Art 22'), note: 'No member State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
