import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dir/2014/41/oj';
const at = citer('2014-41', address);
const eucrim = secondary(
  'https://eucrim.eu/articles/european-investigation-order-and-its-relationship-other-judicial-cooperation-instruments/',
  '2026-11-23',
);

export const sources = {
  deadline: {
    cite: at('Art 36(1)', eucrim),
    note: 'The day is the end of the time to transpose; that some national laws came later is from memory.',
  },
  'dk-recital-45': {
    cite: at('Recital 45', official(address, '2026-11-23')),
    note: 'Not bound (Protocol 22): the mutual assistance convention of 2000 instead.',
  },
  'ie-recital-44': {
    cite: at('Recital 44', official(address, '2026-11-23')),
    note: 'Not bound (Protocol 21). The Government decided in June 2025 to bring it in and a Bill of 2026 is pending; no opt-in was found. Mutual assistance instead.',
  },
  'no-agreement': {
    cite: at('Art 34', official(address, '2026-11-23')),
    note: 'No part in it: the convention of 1959 with its protocols, and for Iceland and Norway parts of that of 2000.',
  },
  'gb-opted-in': {
    cite: at('Art 36(1)', eucrim),
    note: 'Took part until the end of 2020; the first day is from memory.',
  },
  'gb-left': {
    cite: at('Art 36(1)', secondary('https://www.kildarestreet.com/debate/?id=2023-03-28a.292', '2026-11-23')),
    note: 'Ended with 2020: Title VIII of the agreement with the European Union instead.',
  },
  'third-country': {
    cite: at('Art 34', official(address, '2026-11-23')),
    note: 'No member State: a convention or a treaty on mutual assistance.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
