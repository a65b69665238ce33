import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2024-1348', 'http://data.europa.eu/eli/reg/2024/1348/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/28/32024R1348.md', '2026-11-25');

export const sources = {
  applies: { cite: at('Art 79(2)', copy), note: 'In force since 11 June 2024, applied since 12 June 2026.' },
  'ie-opt-in': {
    cite: at(
      'Decision of the Commission of 31 July 2024 on Ireland',
      official(
        'https://home-affairs.ec.europa.eu/news/ireland-will-participate-eu-pact-migration-and-asylum-2024-07-31_ro',
        '2026-11-25',
      ),
    ),
    note: 'Joined after the adoption (Protocol 21 Art 4). The data of the act still name Ireland as outside: they speak of the day it was adopted.',
  },
  'dk-protocol-22': { cite: at('Data of the act: not for Denmark', copy), note: 'Not bound (Protocol 22).' },
  'own-law': {
    cite: at('Art 1'),
    note: 'Own law and the refugee convention of 1951, from memory. The rule of practice holds here too: nothing to the State of origin.',
  },
  'third-country': { cite: at('Art 1'), note: 'No member State: the law of that State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
