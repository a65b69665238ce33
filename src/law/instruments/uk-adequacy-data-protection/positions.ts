import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

const terms: readonly Position<SourceKey>[] = [
  { bound: 'yes', from: '2021-06-28', to: '2025-06-27', source: 'first-term' },
  { bound: 'yes', from: '2025-06-28', to: '2025-12-27', source: 'prolonged' },
  { bound: 'yes', from: '2025-12-28', to: '2031-12-27', source: 'renewed' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: terms,
    ASSOC: [{ bound: 'unknown', from: '2021-06-28', source: 'assoc' }],
    GB: terms,
    ELSEWHERE: [{ bound: 'no', from: '2021-06-28', source: 'other-decisions' }],
  },
  states: {
    DK: [{ bound: 'yes', from: '2021-06-28', to: '2031-12-27', source: 'dk' }],
    IE: [{ bound: 'partly', from: '2021-06-28', to: '2031-12-27', source: 'ie' }],
  },
};
