import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2017/2226/oj';
const at = citer('2017-2226', address);

export const sources = {
  started: {
    cite: at('Art 66 and Decision (EU) 2025/1544', official(address, '2026-11-23')),
    note: 'Started step by step on 12 October 2025, meant to be complete on 10 April 2026. Press reports of 2026 tell of checks suspended at single borders, allowed up to September: no record need not mean no crossing.',
  },
  associated: {
    cite: at(
      'Art 4',
      secondary('https://www.travelnews.co.za/article/eu-delays-full-ees-roll-out-again?page=1', '2026-11-25'),
    ),
    note: 'Among the 29 States that take part; one by one from memory.',
  },
  'dk-protocol-22': { cite: at('Protocol 22 Art 4'), note: 'Among the 29 States; the Danish decision is from memory.' },
  'cyprus-and-ireland': {
    cite: at(
      'Art 4',
      secondary(
        'https://knews.kathimerini.com.cy/en/news/ireland-and-cyprus-buck-the-trend-as-passport-stamping-continues-amid-ees-implementation',
        '2026-11-25',
      ),
    ),
    note: 'Cyprus and Ireland go on stamping passports.',
  },
  outside: { cite: at('Art 4'), note: 'It runs at the external borders of States that use it.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
