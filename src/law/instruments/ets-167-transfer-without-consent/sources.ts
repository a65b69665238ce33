import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('ets-167', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/167');
const list = secondary(
  'https://inview.nl/openCitation/id48a2618cf6491a7fb11c8df16e2f73a5/aanvullend-protocol-bij-het-verdrag-inzake-de-overbrenging-van-gevonniste-personen-verdragpartijgrp',
  '2026-11-25',
);

export const sources = {
  party: { cite: at('List of parties', list), note: 'Party; day as in the Dutch list of parties.' },
  'ie-without-art-3': {
    cite: at(
      'List of parties',
      secondary(
        'https://lawsdocbox.com/amp/96513878-Legal_Issues/Treaty-series-2007-no-7-additional-protocol-to-the-convention-on-the-transfer-of-sentenced-persons-excluding-article-3.html',
        '2026-11-25',
      ),
    ),
    note: 'Party without Art 3: flight is covered, expulsion or deportation is not. So the Irish treaty series of 2007 names it.',
  },
  'sk-not-on-the-list': {
    cite: at('List of parties', list),
    note: 'Not on the list of parties: the consent of the prisoner is needed.',
  },
  check: { cite: at('List of parties', list), note: 'Look the State up with the Treaty Office.' },
  'some-others': {
    cite: at('List of parties', list),
    note: 'Some are: Georgia, Moldova, Montenegro, North Macedonia, Russia, San Marino, Serbia, Türkiye, Ukraine and the Holy See.',
  },
  'replaced-between-member-states': {
    cite: at('FD 2008/909 Art 26(1)', official('http://data.europa.eu/eli/dec_framw/2008/909/oj', '2026-11-23')),
    note: 'Between member States FD 2008/909 has taken its place since 5 December 2011, together with the convention.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
