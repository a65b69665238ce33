import { citer, official, secondary, viaNational } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2018/1860/oj';
const at = citer('2018-1860', address);
const text = official(address, '2026-11-23');

export const sources = {
  recast: {
    cite: at('Art 20', secondary('https://graphsearch.epfl.ch/concept/172189', '2026-11-23')),
    note: 'A new kind of alert, in use since the renewed system started on 7 March 2023.',
  },
  associated: {
    cite: at('Recitals 31-33', text),
    note: 'Iceland, Norway, Switzerland and Liechtenstein take part because SIS belongs to Schengen.',
  },
  'dk-protocol-22': {
    cite: at(
      'Protocol 22 Art 4 and recital 28',
      secondary('https://www.eu.dk/samling/20181/beslutningsforslag/b32/20181_b32_som_fremsat.htm', '2026-11-25'),
    ),
    note: 'The Folketing adopted proposal B 32 of 2018, by which Denmark joins the three SIS Regulations under international law.',
  },
  'dk-act': {
    cite: at(
      'Aliens Act § 58 g(3) (Denmark)',
      viaNational('https://eu.dk/samling/20222/lovforslag/l45/20222_l45_som_fremsat.htm', '2026-11-25'),
    ),
    note: 'Bill L 45 of 9 February 2023, since given assent: the aliens authorities enter a person who is to return.',
  },
  'ie-recital-30': { cite: at('Recital 30', text), note: 'Ireland is not taking part and is not bound.' },
  'gb-recital-29': {
    cite: at('Recital 29', text),
    note: 'The United Kingdom never took part in this part of Schengen.',
  },
  'hr-full-use': {
    cite: at('Recital 35', secondary('https://lexaris.de/book/version/documentflat/head/2123633', '2026-11-23')),
    note: 'The limits on refusal of entry fell on 1 January 2023, before these alerts began.',
  },
  'cy-connected': {
    cite: at(
      'Decision (EU) 2023/870 Art 1',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vllaeqpci7zj', '2026-11-25'),
    ),
    note: 'Connected on 25 July 2023, return alerts among the data made available. Which articles apply stands in an annex that nobody opened: ask the SIRENE Bureau.',
  },
  'not-schengen': {
    cite: at('Art 15', text),
    note: 'Open to Schengen States only; a State of return gets no more than what Art 15 allows.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
