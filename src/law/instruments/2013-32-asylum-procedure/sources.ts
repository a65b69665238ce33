import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2013-32', 'http://data.europa.eu/eli/dir/2013/32/oj');
const repeal = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/28/32024R1348.md', '2026-11-25');

export const sources = {
  deadline: {
    cite: at('Art 51(1)'),
    note: 'Last day to transpose, from memory; the day of the national law may differ.',
  },
  'older-applications': {
    cite: at('Repealed by Art 78(1) and 79(3) of Regulation (EU) 2024/1348', repeal),
    note: 'Only for applications lodged before 12 June 2026, and for withdrawals of protection examined before that day.',
  },
  'dk-protocol-22': { cite: at('Recital on Protocol 22'), note: 'Not bound (Protocol 22): from memory.' },
  'ie-older-directive': {
    cite: at('Art 79(4) of Regulation (EU) 2024/1348', repeal),
    note: 'For a State not bound by this Directive, Directive 2005/85/EC stands in its place. That Ireland is that State: from memory.',
  },
  'own-law': {
    cite: at('Art 1'),
    note: 'Own law and the refugee convention of 1951, from memory. The rule of practice holds here too: nothing to the State of origin.',
  },
  'third-country': { cite: at('Art 1'), note: 'No member State: the law of that State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
