import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('schengen-area', 'http://data.europa.eu/eli/reg/2016/399/oj');
/** The introduction of the SIRENE Manual tells from when each State applied Schengen law in full. */
const manual = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/62/32013D0115.md', '2026-11-25');
const fullUse = 'Decision 2013/115/EU, introduction';
const stages = secondary('https://vistoturistico.it/zoom_news.asp?id=258', '2026-11-25');

export const sources = {
  'first-seven': {
    cite: at(fullUse, manual),
    note: 'Schengen law applied in full by the first seven from 26 March 1995.',
  },
  italy: {
    cite: at(fullUse, manual),
    note: 'Sources differ: 26 October 1997 in some lists, 31 March 1998 for full use here. The days between are left open.',
  },
  austria: {
    cite: at(fullUse, manual),
    note: 'Sources differ: 1 December 1997 from memory, 31 March 1998 for full use here, 1 April 1998 in another list. The days between are left open.',
  },
  greece: {
    cite: at(fullUse, manual),
    note: 'Full use from 26 March 2000; sea and land borders from 1 January 2000, from memory.',
  },
  nordic: {
    cite: at(fullUse, manual),
    note: 'Denmark, Finland, Sweden, Iceland and Norway from 25 March 2001.',
  },
  'members-of-2004': {
    cite: at('Decision 2007/801/EC', stages),
    note: 'Land and sea borders from 21 December 2007, airports from 30 March 2008.',
  },
  switzerland: {
    cite: at(fullUse, stages),
    note: 'Land borders from 12 December 2008, airports from 29 March 2009.',
  },
  liechtenstein: { cite: at(fullUse, manual), note: 'From 19 December 2011.' },
  'bg-ro-air-and-sea': {
    cite: at(
      'Decision (EU) 2024/210',
      secondary(
        'https://europalov.no/rettsakt/schengen-utvidelse-full-deltakelse-av-bulgaria-romania/id-32426',
        '2026-11-23',
      ),
    ),
    note: 'From 31 March 2024 at air and sea borders only: land borders were still controlled.',
  },
  'bg-ro-land': {
    cite: at(
      'Decision (EU) 2024/3212',
      secondary('https://lexaris.de/book/version/documentflat/head/6817819', '2026-11-23'),
    ),
    note: 'Land borders too since 1 January 2025.',
  },
  croatia: {
    cite: at(
      'Decision (EU) 2022/2451',
      secondary('https://lexaris.de/book/version/documentflat/head/2123633', '2026-11-23'),
    ),
    note: 'Land and sea borders from 1 January 2023, air borders from 26 March 2023.',
  },
  cyprus: {
    cite: at(
      'Act of Accession of 2003 Art 3(2)',
      secondary(
        'https://www.sigmalive.com/news/politics/1301292/mprouner-h-prasini-grammi-den-apoteli-empodio-ghia-entaksi-kyproy-se-seghken',
        '2026-11-23',
      ),
    ),
    note: 'The unanimous Council decision is missing. Sources of January and February 2026 call Cyprus an applicant; none found later shows accession.',
  },
  ireland: {
    cite: at('Protocols 19 and 20'),
    note: 'Outside; a Common Travel Area with the United Kingdom instead, from memory.',
  },
  'gb-never': {
    cite: at('Protocols 19 and 20'),
    note: 'Never part; a Common Travel Area with Ireland, from memory.',
  },
  outside: { cite: at('Art 22'), note: 'A border with any other State is an external border, with checks.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
