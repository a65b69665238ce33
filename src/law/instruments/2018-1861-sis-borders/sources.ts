import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2018-1861', 'http://data.europa.eu/eli/reg/2018/1861/oj');
const text = official('http://data.europa.eu/eli/reg/2018/1861/oj', '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/71/32018R1861.md', '2026-11-25');
const britishDecision = citer('2018-1861', 'http://data.europa.eu/eli/dec/2000/365/oj');
const croatia = secondary('https://lexaris.de/book/version/documentflat/head/2123633', '2026-11-23');

export const sources = {
  recast: {
    cite: at('Art 66(5)', copy),
    note: 'Applies in full since 7 March 2023 by Implementing Decision (EU) 2023/201.',
  },
  'sis-ii': {
    cite: at('Art 65', copy),
    note: 'Under SIS II (Regulation (EC) No 1987/2006, which this article repeals) and its forerunner before; that it began on 9 April 2013 is from memory. For older days ask.',
  },
  associated: {
    cite: at(
      'Recitals of Regulation (EU) 2018/1860',
      official('http://data.europa.eu/eli/reg/2018/1860/oj', '2026-11-23'),
    ),
    note: 'Takes part because the SIS acts develop Schengen.',
  },
  'dk-protocol-22': {
    cite: at(
      'Protocol 22 Art 4',
      secondary('https://www.eu.dk/samling/20181/beslutningsforslag/b32/20181_b32_som_fremsat.htm', '2026-11-25'),
    ),
    note: 'The Folketing adopted proposal B 32 of 2018, by which Denmark joins the three SIS Regulations under international law.',
  },
  'bg-ro-connected': {
    cite: at(
      'Decision 2010/365/EU',
      secondary(
        'https://europalov.no/rettsakt/schengen-utvidelse-full-deltakelse-av-bulgaria-romania/id-32426',
        '2026-11-23',
      ),
    ),
    note: 'Connected on 15 October 2010 without alerts for refusal of entry.',
  },
  'bg-ro-full-use': {
    cite: at('Decision (EU) 2018/934', secondary('https://graphsearch.epfl.ch/concept/172189', '2026-11-23')),
    note: 'Refusal of entry included since 1 August 2018.',
  },
  'hr-restricted': {
    cite: at('Decision (EU) 2017/733', croatia),
    note: 'Connected on 27 June 2017 with restrictions on alerts for refusal of entry; how far they went is from memory.',
  },
  'hr-full-use': {
    cite: at('Decision (EU) 2022/2451', croatia),
    note: 'Restrictions lifted on 1 January 2023, when internal borders opened.',
  },
  'cy-connected': {
    cite: at(
      'Decision (EU) 2023/870',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vllaeqpci7zj', '2026-11-23'),
    ),
    note: 'Connected on 25 July 2023. Cyprus enters no refusal of entry and need not act on one until its internal border controls are lifted.',
  },
  'ie-never': {
    cite: at(
      'Decision 2002/192/EC',
      official('https://legislation.gov.uk/eudn/2020/1745/contents/england/data.html', '2026-11-23'),
    ),
    note: 'Ireland never took up the border part of Schengen.',
  },
  'gb-never': {
    cite: britishDecision(
      'Recitals and Art 1 of Decision 2000/365/EC',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/df/32000D0365.md', '2026-11-25'),
    ),
    note: 'The United Kingdom never took part in the border part of Schengen and asked to join SIS without refusal of entry.',
  },
  'not-schengen': { cite: at('Art 24', text), note: 'Refusal of entry is shared between Schengen States only.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
