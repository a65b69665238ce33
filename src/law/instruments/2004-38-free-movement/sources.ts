import { citer, secondary } from '../../cite';
import { croatiaJoined, joinedIn2004Or2007, transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2004-38', 'http://data.europa.eu/eli/dir/2004/38/oj');

const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/22/32004L0038.md', '2026-11-30');

export const sources = {
  'member-states': {
    cite: at('Art 40(1), 42', copy),
    note: 'Denmark and Ireland included. The day ends the time to transpose; some national laws came later.',
  },
  'hr-accession': { cite: croatiaJoined('2004-38'), note: 'From the day of accession; before it no member State.' },
  accession: { cite: joinedIn2004Or2007('2004-38'), note: 'From the day of accession; before it no member State.' },
  'fr-code': {
    cite: at(
      'Code on foreigners, Art R231-2 (France)',
      secondary(
        'https://french-business-law.com/french-legislation-art/article-r231-2-of-the-french-code-governing-the-entry-and-residence-of-foreign-nationals-and-the-right-of-asylum',
        '2026-11-25',
      ),
    ),
  },
  eea: {
    cite: at(
      'EEA Joint Committee Decision 158/2007',
      secondary('https://www.regjeringen.no/no/dokumenter/stprp-nr-42-2007-2008-/id501981/', '2026-11-25'),
    ),
    note: 'Taken into the EEA Agreement by a decision of 7 December 2007; first day not established. The EFTA Court has read Art 27 for Iceland (E-15/12).',
  },
  'ch-own-agreement': {
    cite: at(
      'Agreement of 21 June 1999',
      secondary(
        'https://www.global-regulation.com/translation/switzerland/2973952/rs-0.142.112.681-agreement-of-21-june-1999-between-the-swiss-confederation%252c-on-the-one-hand%252c-and-the-european-community-and-its-member-states%252c-o.html',
        '2026-11-25',
      ),
    ),
    note: 'Free movement there rests on an agreement of its own, in force since 1 June 2002. That it refers to an older Directive is from memory: ask what may be enquired.',
  },
  'gb-until-2020': { cite: transitionEnded('2004-38'), note: 'Member State, then transition, until 31 December 2020.' },
  'gb-left': {
    cite: transitionEnded('2004-38'),
    note: 'Ended with 2020. People covered by the Withdrawal Agreement keep its protection, from memory: ask a lawyer.',
  },
  'third-country': { cite: at('Art 42', copy), note: 'No part in it: the law of that State decides.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
