import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('cisa', 'http://data.europa.eu/eli/convention/2000/922/oj');
/** The introduction of the SIRENE Manual tells from when each State applied Schengen law in full. */
const manual = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/62/32013D0115.md', '2026-11-25');
const fullUse = 'Decision 2013/115/EU, introduction';

export const sources = {
  'first-seven': {
    cite: at(fullUse, manual),
    note: 'Applied from 26 March 1995 by Belgium, Germany, France, Luxembourg, the Netherlands, Spain and Portugal.',
  },
  'austria-italy': {
    cite: at(fullUse, manual),
    note: 'Full use from 31 March 1998 in this source; from 26 October 1997 (Italy) and 1 December 1997 (Austria) from memory. Days before are left open.',
  },
  greece: { cite: at(fullUse, manual), note: 'Applied in full from 26 March 2000.' },
  nordic: { cite: at(fullUse, manual), note: 'Applied in full from 25 March 2001 in the five Nordic States.' },
  'members-of-2004': {
    cite: at(fullUse, manual),
    note: 'Full members from 21 December 2007. Which articles applied from accession in 2004 was not established.',
  },
  switzerland: { cite: at(fullUse, manual), note: 'In the Schengen area from 12 December 2008.' },
  liechtenstein: { cite: at(fullUse, manual), note: 'In the Schengen area from 19 December 2011.' },
  'information-part-moved': {
    cite: at(
      'Arts 39 and 46',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdlglbmvdzx_j9vvik7m1c3gyxp/vlolhyvsqizv', '2026-11-23'),
    ),
    note: 'Framework Decision 2006/960 took over part of Arts 39 and 46, to be transposed before 19 December 2008. What exactly was left is from memory.',
  },
  'what-is-left': {
    cite: at('Arts 40, 41 and 47'),
    note: 'Surveillance, hot pursuit and liaison officers stay. Own-initiative information goes under Directive (EU) 2023/977 Art 7; that it replaces the rest of Art 46 is from memory.',
  },
  'parts-from-accession': {
    cite: at(fullUse, manual),
    note: 'Bound by some articles from accession and by others only by Council decision; which is which was not established.',
  },
  'bg-ro-full': {
    cite: at(
      'Decision (EU) 2024/3212',
      secondary('https://lexaris.de/book/version/documentflat/head/6817819', '2026-11-23'),
    ),
    note: 'Land borders open since 1 January 2025: surveillance and hot pursuit stay, own-initiative information does not.',
  },
  'hr-full': {
    cite: at(
      'Decision (EU) 2022/2451',
      secondary('https://lexaris.de/book/version/documentflat/head/2123633', '2026-11-23'),
    ),
    note: 'Schengen law applied in full since 1 January 2023; for information see Directive (EU) 2023/977.',
  },
  'ie-parts': {
    cite: at(
      'Decisions 2002/192/EC and (EU) 2020/1745',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/62/32013D0115.md', '2026-11-30'),
    ),
    note: 'Ireland takes part in some articles on police work; which, and from when, was not read. The change of Art 40 in 2003 does not bind it.',
  },
  'gb-parts': {
    cite: at(fullUse, manual),
    note: 'The United Kingdom applied the parts it had asked for from 1 January 2005; hot pursuit was not among them, from memory.',
  },
  'gb-left': {
    cite: at(
      fullUse,
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'Third country: the Trade and Cooperation Agreement, and treaties between neighbours.',
  },
  'not-schengen': { cite: at('Art 140'), note: 'Open to member States only; others join by agreements of their own.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
