import type { ComponentProps } from 'react';
import { cites } from '../PlanPage/example-plans/parts';
import type BetweenResult from './index';

const base = { from: 'DE', to: 'NL', on: '2026-11-23', now: '2026-11-23', headingRef: null } as const;
const bound = { text: 'Both States are bound.', outcome: 'yes', cite: [cites.art7] } as const;
const atHome = {
  id: 'none-national-only',
  title: 'Measures at home, under your own law',
  status: 'open',
  via: null,
  instead: null,
  reasons: [],
} as const;
const open = { status: 'open', via: null, instead: null, reasons: [bound] } as const;
const warrant = {
  ...open,
  id: 'eaw',
  title: 'European arrest warrant',
  via: 'EU-Iceland/Norway surrender agreement',
  reasons: [{ text: 'Takes part by an agreement.', outcome: 'yes', cite: [cites.art4] }],
} as const;
const text = { id: '2023-977', title: 'Directive (EU) 2023/977' } as const;

export const examples = {
  'all three answers': {
    ...base,
    view: {
      mechanisms: [
        { ...open, id: 'dir-2023-977-request', title: 'Request through the SPOC' },
        { ...open, id: 'dir-2023-977-own-initiative', title: 'Own-initiative information' },
        warrant,
        {
          ...open,
          id: 'interpol-green',
          title: 'INTERPOL Green Notice',
          status: 'unknown',
          reasons: [{ text: 'Whether it was a member on this day.', outcome: 'unknown', cite: [] }],
        },
        {
          ...open,
          id: 'fd-2006-960',
          title: 'Swedish Initiative',
          status: 'closed',
          instead: 'dir-2023-977-request',
          reasons: [{ text: 'Ended on 11 December 2024.', outcome: 'no', cite: [cites.art36] }],
        },
        atHome,
      ],
      instruments: [
        { ...text, answer: 'yes', since: '2024-12-12', via: null, cite: [cites.art7] },
        { ...text, id: '2002-584', answer: 'partial', since: 'not-established', via: 'an agreement', cite: [] },
        { ...text, id: '2006-960', answer: 'no', since: null, via: null, cite: [cites.art36] },
        { ...text, id: '2008-947', answer: 'other', since: null, via: null, cite: [cites.transfer] },
        { ...text, id: 'interpol-rpd', answer: 'unknown', since: null, via: null, cite: [cites.art4] },
      ],
    },
  },
  'nothing but measures at home, on a day that lies back': {
    ...base,
    to: 'elsewhere',
    on: '1951-01-01',
    view: { mechanisms: [atHome], instruments: [] },
  },
} satisfies Record<string, ComponentProps<typeof BetweenResult>>;
