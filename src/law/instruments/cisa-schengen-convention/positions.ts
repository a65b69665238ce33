import type { MechanismId } from '../../ids';
import type { Day, Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const ended: readonly MechanismId[] = ['cisa-46'];

/** What followed everywhere once the exchange of information went to other texts. */
const hollowedOut: List = [
  { bound: 'partly', from: '2008-12-19', to: '2024-12-11', source: 'information-part-moved' },
  { bound: 'partly', from: '2024-12-12', excludes: ended, source: 'what-is-left' },
];

const in1995: List = [{ bound: 'yes', from: '1995-03-26', to: '2008-12-18', source: 'first-seven' }, ...hollowedOut];
const since = (first: Day, dayBefore: Day, source: SourceKey): List => [
  { bound: 'no', from: '1995-03-26', to: dayBefore, source },
  { bound: 'yes', from: first, to: '2008-12-18', source },
  ...hollowedOut,
];
const austriaItaly: List = [
  { bound: 'unknown', from: '1995-03-26', to: '1998-03-30', source: 'austria-italy' },
  { bound: 'yes', from: '1998-03-31', to: '2008-12-18', source: 'austria-italy' },
  ...hollowedOut,
];
/** Some articles bound a new member State from its accession; which ones was not established. */
const since2007: List = [
  { bound: 'no', from: '1995-03-26', to: '2004-04-30', source: 'members-of-2004' },
  { bound: 'unknown', from: '2004-05-01', to: '2007-12-20', source: 'members-of-2004' },
  { bound: 'yes', from: '2007-12-21', to: '2008-12-18', source: 'members-of-2004' },
  ...hollowedOut,
];
const bulgariaRomania: List = [
  { bound: 'no', from: '1995-03-26', to: '2006-12-31', source: 'parts-from-accession' },
  { bound: 'unknown', from: '2007-01-01', to: '2024-12-11', source: 'parts-from-accession' },
  { bound: 'unknown', from: '2024-12-12', to: '2024-12-31', excludes: ended, source: 'parts-from-accession' },
  { bound: 'partly', from: '2025-01-01', excludes: ended, source: 'bg-ro-full' },
];
const north = since('2001-03-25', '2001-03-24', 'nordic');

export const positions: Positions<SourceKey> = {
  groups: {
    EU: in1995,
    ASSOC: north,
    GB: [
      { bound: 'no', from: '1995-03-26', to: '2004-12-31', source: 'gb-parts' },
      { bound: 'partly', from: '2005-01-01', to: '2020-12-31', source: 'gb-parts' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '1995-03-26', source: 'not-schengen' }],
  },
  states: {
    AT: austriaItaly,
    IT: austriaItaly,
    GR: since('2000-03-26', '2000-03-25', 'greece'),
    DK: north,
    FI: north,
    SE: north,
    CH: since('2008-12-12', '2008-12-11', 'switzerland'),
    LI: [
      { bound: 'no', from: '1995-03-26', to: '2011-12-18', source: 'liechtenstein' },
      { bound: 'partly', from: '2011-12-19', to: '2024-12-11', source: 'information-part-moved' },
      { bound: 'partly', from: '2024-12-12', excludes: ended, source: 'what-is-left' },
    ],
    CZ: since2007,
    EE: since2007,
    HU: since2007,
    LV: since2007,
    LT: since2007,
    MT: since2007,
    PL: since2007,
    SK: since2007,
    SI: since2007,
    BG: bulgariaRomania,
    RO: bulgariaRomania,
    HR: [
      { bound: 'no', from: '1995-03-26', to: '2013-06-30', source: 'parts-from-accession' },
      { bound: 'unknown', from: '2013-07-01', to: '2022-12-31', source: 'parts-from-accession' },
      { bound: 'partly', from: '2023-01-01', to: '2024-12-11', source: 'hr-full' },
      { bound: 'partly', from: '2024-12-12', excludes: ended, source: 'hr-full' },
    ],
    CY: [
      { bound: 'no', from: '1995-03-26', to: '2004-04-30', source: 'parts-from-accession' },
      { bound: 'unknown', from: '2004-05-01', to: '2024-12-11', source: 'parts-from-accession' },
      { bound: 'unknown', from: '2024-12-12', excludes: ended, source: 'parts-from-accession' },
    ],
    IE: [
      { bound: 'unknown', from: '1995-03-26', to: '2024-12-11', source: 'ie-parts' },
      { bound: 'unknown', from: '2024-12-12', excludes: ended, source: 'ie-parts' },
    ],
  },
};
