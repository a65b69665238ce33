import type { Day, Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

/** In force for the State since the day that the table of the Hague Conference gives. */
const since = (from: Day): List => [{ bound: 'yes', from, source: 'hague-table' }];

const notListed: List = [
  { bound: 'no', from: '2002-01-01', to: '2025-03-13', source: 'not-listed' },
  { bound: 'unknown', from: '2025-03-14', source: 'not-listed' },
];
const fromMemory: List = [{ bound: 'yes', from: 'not-established', source: 'party-from-memory' }];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'austrian-list' }],
    ASSOC: notListed,
    GB: [{ bound: 'yes', from: '2012-11-01', source: 'gb-2012' }],
    ELSEWHERE: [{ bound: 'unknown', from: '2002-01-01', source: 'some-others' }],
  },
  states: {
    AT: since('2011-04-01'),
    BE: since('2014-09-01'),
    BG: since('2007-02-01'),
    HR: since('2010-01-01'),
    CY: since('2010-11-01'),
    CZ: since('2002-01-01'),
    DK: since('2011-10-01'),
    EE: since('2003-06-01'),
    FI: since('2011-03-01'),
    FR: since('2011-02-01'),
    DE: since('2011-01-01'),
    GR: since('2012-06-01'),
    HU: since('2006-05-01'),
    IE: [{ bound: 'yes', from: 'not-established', nationalAct: 'ie-act', source: 'austrian-list' }],
    ES: [{ bound: 'yes', from: '2011-01-01', source: 'es-2011' }],
    SI: fromMemory,
    SK: fromMemory,
    NO: [{ bound: 'yes', from: 'not-established', source: 'austrian-list' }],
    CH: [{ bound: 'yes', from: '2009-07-01', source: 'ch-2009' }],
  },
};
