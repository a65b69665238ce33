import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2018-1862', 'http://data.europa.eu/eli/reg/2018/1862/oj');
const text = official('http://data.europa.eu/eli/reg/2018/1862/oj', '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/aa/32018R1862.md', '2026-11-25');
const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/aa/32018R1862.md', '2026-11-30');
/** Press report of the day on which the renewed system started, with the kinds of alert that began. */
const renewed = secondary(
  'https://agenceurope.eu/en/bulletin/article/13136/7/new-schengen-information-system-comes-into-force-with-new-return-alerts',
  '2026-11-30',
);
const swissDecision = citer('2018-1862', 'http://data.europa.eu/eli/dec/2008/421/oj');

export const sources = {
  recast: {
    cite: at('Art 79', copy),
    note: 'The Regulation applies in full since 7 March 2023; the States were connected before, under SIS II.',
  },
  'sis-ii': {
    cite: at('Art 78', copy),
    note: 'Under SIS II (Decision 2007/533/JHA, which this article repeals) and its forerunner before; that it began on 9 April 2013 is from memory. For older days ask.',
  },
  'inquiry-checks-begin': {
    cite: at('Art 37(4), 79(5)', renewed),
    note: 'Inquiry checks came with the renewed system on 7 March 2023. Until then there were discreet and specific checks.',
  },
  'unknown-wanted-begin': {
    cite: at('Annex: Art 40 follows no article of Decision 2007/533/JHA; Art 79(5)', copyToday),
    note: 'Alerts on unknown wanted persons came with the renewed system on 7 March 2023.',
  },
  'preventive-alerts-begin': {
    cite: at('Art 32(1)(c)-(e), 79(5)', renewed),
    note: 'Until 6 March 2023 for missing persons only. Alerts that stop a child or a vulnerable adult from travelling came on 7 March 2023.',
  },
  associated: {
    cite: at(
      'Recitals of Regulation (EU) 2022/1190',
      official('http://data.europa.eu/eli/reg/2022/1190/oj', '2026-11-23'),
    ),
    note: 'Iceland, Norway, Switzerland and Liechtenstein take part because SIS belongs to Schengen.',
  },
  'ch-connected': {
    cite: swissDecision(
      'Art 1(1) and (3) of Decision 2008/421/EC',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/11/32008D0421.md', '2026-11-25'),
    ),
    note: 'Switzerland uses SIS since 14 August 2008; before, the Schengen rules did not apply to it.',
  },
  'dk-protocol-22': {
    cite: at(
      'Protocol 22 Art 4',
      secondary('https://www.eu.dk/samling/20181/beslutningsforslag/b32/20181_b32_som_fremsat.htm', '2026-11-25'),
    ),
    note: 'Denmark uses SIS. The Folketing adopted proposal B 32 of 2018, by which it joins the three SIS Regulations under international law.',
  },
  'ie-connected': {
    cite: at(
      'Implementing Decision (EU) 2020/1745',
      secondary(
        'https://www.lawsociety.ie/gazette/top-stories2/gardai-plugged-into-european-info-system/',
        '2026-11-23',
      ),
    ),
    note: 'Connected on 15 March 2021, to the police part of SIS only.',
  },
  'bg-ro-connected': {
    cite: at(
      'Decision 2010/365/EU',
      secondary(
        'https://europalov.no/rettsakt/schengen-utvidelse-full-deltakelse-av-bulgaria-romania/id-32426',
        '2026-11-23',
      ),
    ),
    note: 'Connected on 15 October 2010: police alerts in use, refusal of entry left out.',
  },
  'bg-ro-full-use': {
    cite: at('Decision (EU) 2018/934', secondary('https://graphsearch.epfl.ch/concept/172189', '2026-11-23')),
    note: 'Full use since 1 August 2018; the present Regulation since 7 March 2023.',
  },
  'hr-connected': {
    cite: at(
      'Decision (EU) 2017/733',
      secondary('https://lexaris.de/book/version/documentflat/head/2123633', '2026-11-23'),
    ),
    note: 'Connected on 27 June 2017; the last limits fell on 1 January 2023.',
  },
  'cy-connected': {
    cite: at(
      'Decision (EU) 2023/870',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vllaeqpci7zj', '2026-11-23'),
    ),
    note: 'Connected on 25 July 2023; with Ireland under this Regulation only.',
  },
  'gb-police-alerts': {
    cite: at(
      'Decision 2007/533/JHA',
      secondary('https://publications.parliament.uk/pa/ld201617/ldselect/ldeucom/77/7706.htm', '2026-11-23'),
    ),
    note: 'Police alerts only, from April 2015 (the 13th from memory) to 31 December 2020, under SIS II.',
  },
  'gb-disconnected': {
    cite: at(
      'Art 65',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'Lost with the end of the transition, nothing like it since: INTERPOL, SIENA and surrender under the agreement.',
  },
  'not-schengen': {
    cite: at('Art 65', text),
    note: 'SIS is open to Schengen States only, and its data may not go elsewhere.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
