import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/dec_impl/2013/115/oj';
const at = citer('sirene-manual', address);

export const sources = {
  'sis-ii-manual': {
    cite: at('Art 1 and Annex', official(address, '2026-11-23')),
    note: 'The Manual of SIS II, in use since that system started on 9 April 2013; annex renewed in 2015 and 2017.',
  },
  'manuals-of-2021': {
    cite: at(
      'Implementing Decisions of 18 November 2021',
      secondary('https://schengen-it-systems.ec.europa.eu/glossary?page=32', '2026-11-23'),
    ),
    note: 'Two manuals of 18 November 2021 took its place, one for police, one for borders and return. Their text was not available; numbers C(2021) 7900 and 7901 are from memory.',
  },
  'ie-police-part': {
    cite: at(
      'Implementing Decision (EU) 2020/1745',
      secondary(
        'https://www.lawsociety.ie/gazette/top-stories2/gardai-plugged-into-european-info-system/',
        '2026-11-23',
      ),
    ),
    note: 'Since 15 March 2021, for police alerts only: Ireland sees no refusal of entry and no return alert.',
  },
  'hr-connected': {
    cite: at(
      'Decision (EU) 2017/733',
      secondary('https://lexaris.de/book/version/documentflat/head/2123633', '2026-11-23'),
    ),
    note: 'From the day Croatia was connected to SIS, 27 June 2017.',
  },
  'cy-connected': {
    cite: at(
      'Decision (EU) 2023/870',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vllaeqpci7zj', '2026-11-23'),
    ),
    note: 'From the day Cyprus was connected to SIS, 25 July 2023.',
  },
  'gb-police-alerts': {
    cite: at(
      'Section 2.2.4',
      secondary('https://publications.parliament.uk/pa/ld201617/ldselect/ldeucom/77/7706.htm', '2026-11-23'),
    ),
    note: 'Police alerts only, from April 2015 (the 13th from memory) to the end of 2020.',
  },
  'gb-disconnected': {
    cite: at(
      'Section 1.5.1',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'No SIRENE Bureau answers in the United Kingdom any more: SPOC, INTERPOL bureau or National Crime Agency.',
  },
  'not-connected': {
    cite: at('Section 1.5.1', official(address, '2026-11-23')),
    note: 'Only States connected to SIS have a SIRENE Bureau; nothing from it goes to others.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
