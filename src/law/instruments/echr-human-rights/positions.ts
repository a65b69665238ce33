import type { Day, Positions } from '../../model';
import type { SourceKey } from './sources';

/** A party since the Convention began. */
const fromTheStart = (source: SourceKey) => [{ bound: 'yes', from: '1953-09-03', source }] as const;

/** A party that joined later. */
const since = (first: Day, dayBefore: Day, source: SourceKey) =>
  [
    { bound: 'no', from: '1953-09-03', to: dayBefore, source },
    { bound: 'yes', from: first, source },
  ] as const;

/** The group holds Iceland; each of the other three has a page of its own to rest on. */
export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'member-state-of-the-union' }],
    ASSOC: fromTheStart('is-party'),
    GB: fromTheStart('gb-party'),
    ELSEWHERE: [{ bound: 'unknown', from: '1953-09-03', source: 'some-others' }],
  },
  states: {
    NO: fromTheStart('no-party'),
    CH: since('1974-11-28', '1974-11-27', 'ch-party'),
    LI: since('1982-09-08', '1982-09-07', 'li-party'),
  },
};
