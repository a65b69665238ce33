import { citer, official, secondary } from '../../cite';
import { transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dir/2011/93/oj';
const at = citer('2011-93', address);
const text = official(address, '2026-11-23');

const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/44/32011L0093.md', '2026-11-30');

export const sources = {
  deadline: {
    cite: at('Art 27', text),
    note: 'The day ends the time to transpose and is from memory; some national laws came later.',
  },
  'ie-recital-51': { cite: at('Recital 51', text), note: 'Takes part; first day as for the others, from memory.' },
  'dk-recital-52': {
    cite: at('Recital 52', text),
    note: 'Not bound. Framework Decision 2004/68/JHA stays in place with Denmark, from memory.',
  },
  'gb-recital-51': { cite: at('Recital 51', text), note: 'Took part until the end of the transition.' },
  'gb-left': {
    cite: transitionEnded('2011-93'),
    note: 'Ended with 2020. Vetting follows British law; records pass under the agreement.',
  },
  'no-part': {
    cite: at('Art 30', copyToday),
    note: 'No part in it. The Lanzarote convention of the Council of Europe comes nearest, from memory.',
  },
  'third-country': { cite: at('Art 30', copyToday), note: 'No member State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
