import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2018-1240', 'http://data.europa.eu/eli/reg/2018/1240/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/9b/32018R1240.md', '2026-11-25');

export const sources = {
  'in-force': {
    cite: at('Art 96', secondary('https://www.etiasconnect.eu/etias-application-not-open', '2026-11-23')),
    note: 'In force since 9 October 2018, from memory. Not operating on 15 May 2026; a start was announced for the last quarter of 2026, and no decision on the day was found.',
  },
  associated: {
    cite: at('Recitals 72-74', copy),
    note: 'Develops Schengen, so that the four associated States follow.',
  },
  'dk-recital-69': {
    cite: at('Recital 69', copy),
    note: 'Denmark had six months to decide under Protocol 22 Art 4; that it decided to take part was not established.',
  },
  'ie-recital-71': { cite: at('Recital 71', copy), note: 'Ireland is not taking part.' },
  'gb-recital-70': {
    cite: at('Recital 70', copy),
    note: 'The United Kingdom never took part; its nationals will need the authorisation themselves.',
  },
  cyprus: {
    cite: at('Art 1'),
    note: 'Cyprus is on the list of 30 States in press reports, although outside the open area.',
  },
  outside: {
    cite: at('Art 65(2) and (5)', official('http://data.europa.eu/eli/reg/2018/1240/oj', '2026-11-23')),
    note: 'Its data do not go to other States, save to avert imminent danger to life.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
