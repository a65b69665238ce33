import { citer, official, secondary } from '../../cite';
import { transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dec_framw/2009/829/oj';
const at = citer('2009-829', address);
const irishAct = citer('2009-829', 'https://www.irishstatutebook.ie/eli/2020/act/21/section/17/enacted/en/html');
const swedishText = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2015-485';
const swedishAct = citer('2009-829', swedishText);
const councilList = secondary(
  'https://docsbay.net/delegations-will-find-attached-information-about-the-state-of-play-concerning-the-implementation',
  '2026-11-23',
);

export const sources = {
  'day-not-established': {
    cite: at('Art 27(1)'),
    note: 'That it applies, and its first day, are not established from a source.',
  },
  'deadline-passed': {
    cite: at('Art 27(1)', official(address, '2026-11-23')),
    note: 'The time to transpose had ended on 1 December 2012 and the national law came later.',
  },
  'ejn-table': {
    cite: at(
      'Art 27(1)',
      secondary('https://www.ejn-crimjust.europa.eu/ejn/EJN_Library_StatusOfImpByCat/IT/39', '2026-11-23'),
    ),
    note: 'Day as in the table of the European Judicial Network.',
  },
  'council-2015': {
    cite: at('Art 27(1)', councilList),
    note: 'On the list of the Council of July 2015; first day not read.',
  },
  'council-2015-day': { cite: at('Art 27(1)', councilList), note: 'Day as on the list of the Council of July 2015.' },
  'es-law': {
    cite: at('Art 27(1)', councilList),
    note: 'On the list of the Council of July 2015; the first day of Ley 23/2014 is from memory.',
  },
  'ie-act': {
    cite: irishAct(
      'Act 21/2020 (Ireland)',
      secondary('https://revisedacts.lawreform.ie/eli/2020/act/21/revised/en/html', '2026-11-23'),
    ),
    note: 'Day of commencement not established. The Garda Síochána monitors.',
  },
  'se-act': {
    cite: swedishAct('Act 2015:485 (Sweden)', official(swedishText, '2026-11-23')),
    note: 'A prosecutor decides in four weeks; no electronic monitoring; not used with a State that has not implemented.',
  },
  'not-schengen': {
    cite: at('Art 27(1)'),
    note: 'Not Schengen development: no instrument moves measures before trial there.',
  },
  'gb-regulations': {
    cite: at(
      'S.I. 2014/3141 (United Kingdom)',
      secondary('https://legislation.gov.uk/uksi/2014/3141/body/2020-12-19?view=extent', '2026-11-23'),
    ),
    note: 'The regulations were read; their first day is from memory.',
  },
  'gb-left': { cite: transitionEnded('2009-829'), note: 'Ended with 2020; nothing took its place.' },
  'third-country': { cite: at('Art 27(1)', official(address, '2026-11-23')), note: 'No member State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
