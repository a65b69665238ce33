import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2022/1190/oj';
const at = citer('2022-1190', address);
const text = official(address, '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/0f/32022R1190.md', '2026-11-25');

export const sources = {
  'in-force': {
    cite: at('Art 2', text),
    note: 'In force since 1 August 2022. The alerts themselves begin on a day the Commission sets; no such day was found.',
  },
  associated: {
    cite: at('Recitals 16-18', copy),
    note: 'Develops Schengen, so that the four associated States follow.',
  },
  'dk-recital-14': {
    cite: at('Recital 14', text),
    note: 'Denmark had six months to decide under Protocol 22 Art 4. Whether it did was not established.',
  },
  'ie-recital-15': {
    cite: at('Recital 15', text),
    note: 'Ireland takes part, as in the rest of the police part of SIS.',
  },
  'cy-connected': {
    cite: at(
      'Decision (EU) 2023/870',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vllaeqpci7zj', '2026-11-23'),
    ),
    note: 'Cyprus uses the police part of SIS since 25 July 2023.',
  },
  'gb-outside': {
    cite: at(
      'Art 2',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'The United Kingdom left SIS before this Regulation was made.',
  },
  'not-schengen': {
    cite: at('Art 1(4)', text),
    note: 'Third States may be where the information comes from; they see no alert.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
