import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-2011-istanbul', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/210');

export const sources = {
  party: {
    cite: at('List of parties', secondary('https://wikimili.com/en/Istanbul_Convention', '2026-11-25')),
    note: 'Party, as in an encyclopaedia; first day not established. Reservations: check the Treaty Office.',
  },
  'gb-party': {
    cite: at('List of parties', secondary('https://wikimili.com/en/Istanbul_Convention', '2026-11-25')),
    note: 'Party since 2022, as in an encyclopaedia; first day not established.',
  },
  'be-party': {
    cite: at(
      'List of parties',
      secondary('https://www.kennisplein.be/Pages/Het-Verdrag-van-Istanbul.aspx', '2026-11-25'),
    ),
    note: 'Ratified on 14 March 2016.',
  },
  'nl-party': {
    cite: at(
      'List of parties',
      secondary('https://www.nederlandsevrouwenraad.nl/html/index.php?alineaID=1231', '2026-11-25'),
    ),
    note: 'The European part of the Netherlands; day as in the list of the Treaty Office.',
  },
  'lv-party': {
    cite: at(
      'List of parties',
      secondary(
        'https://news.liga.net/en/politics/news/latvian-saeima-postpones-decision-on-withdrawal-from-the-istanbul-convention',
        '2026-11-25',
      ),
    ),
    note: 'In force in May 2024 (the 1st from memory). Parliament voted to leave on 30 October 2025, the president sent the law back, and it was put off until after November 2026. What followed is not established.',
  },
  'not-ratified': {
    cite: at(
      'List of parties',
      secondary(
        'https://glob-news.com/en/latvian-saeima-votes-in-favour-of-withdrawal-from-the-convention-on-the-protection-of-women-against-violence.html',
        '2026-11-25',
      ),
    ),
    note: 'Not ratified in October 2025. The Union itself is a party for its own competences, since 1 October 2023 from memory; what follows for this State is not established.',
  },
  'some-others': {
    cite: at('List of parties', secondary('https://wikimili.com/en/Istanbul_Convention', '2026-11-25')),
    note: 'Some other States of Europe are parties; Türkiye left on 1 July 2021. Check the State you mean.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
