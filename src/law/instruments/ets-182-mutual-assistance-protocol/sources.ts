import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('ets-182', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/182');
const list = secondary(
  'https://inview.nl/document/idfc71ffdf43edc83f241b28ac7d5dbaf4?ctx=67c97dcf6ffd9f1021575a89dea84731',
  '2026-11-25',
);

export const sources = {
  party: {
    cite: at('List of parties', list),
    note: 'Party; day as in the Dutch list of parties. Declarations to single articles: look them up.',
  },
  'nl-european-part': {
    cite: at('List of parties', list),
    note: 'Party for the European part of the Kingdom only; day as in the Dutch list of parties.',
  },
  'signed-only': {
    cite: at('List of parties', secondary('https://zoek.officielebekendmakingen.nl/trb-2011-23.html', '2026-11-25')),
    note: 'Signed in 2001 and not on the later list of parties that was read. A ratification since then: ask the Treaty Office.',
  },
  check: { cite: at('List of parties', list), note: 'Look the State up with the Treaty Office.' },
  'some-others': {
    cite: at('List of parties', list),
    note: 'Some are, such as Albania, Bosnia and Herzegovina, Georgia, Israel, Moldova, North Macedonia, Serbia, Türkiye and Ukraine.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
