import type { TimelineView } from '../../explain';

const change = {
  day: '2024-12-12',
  who: 'Member States of the Union',
  instrument: '2023-977',
  short: 'Directive (EU) 2023/977',
  answer: 'yes',
  via: null,
  note: null,
  cite: null,
  ahead: false,
} as const;
const view: TimelineView = {
  asOf: '2026-11-23',
  years: [
    {
      year: '2027',
      changes: [{ ...change, day: '2027-02-01', ahead: true, via: 'an agreement', note: 'Adopted law.' }],
    },
    { year: '2024', changes: [change] },
    { year: '2023', changes: [{ ...change, day: '2023-03-07', who: 'SIS alert', answer: 'not-there' }] },
  ],
};

export const examples = { 'one change ahead, one back': { view } } satisfies Record<string, { view: TimelineView }>;
