import type { InstrumentView } from '../../explain';

const view: InstrumentView = {
  id: '2006-960',
  title: 'Framework Decision 2006/960/JHA',
  short: 'FD 2006/960/JHA',
  celex: '32006F0960',
  official: 'http://data.europa.eu/eli/dec_framw/2006/960/oj',
  earliest: '2006-12-30',
  liveFrom: '2006-12-30',
  pairing: 'both',
  replacedBy: { id: '2023-977', short: 'Directive (EU) 2023/977' },
  asOf: '2026-11-23',
  provisions: [
    {
      anchor: 'art-7',
      text: 'It was so.',
      cite: {
        text: 'FD 2006/960/JHA, Art 7',
        official: 'http://data.europa.eu/eli/dec_framw/2006/960/oj',
        status: 'not-yet-confirmed',
      },
    },
  ],
  positions: [
    {
      place: 'FR',
      name: 'France',
      answer: 'no',
      from: '2024-12-12',
      to: null,
      via: null,
      note: null,
      cite: null,
      conflict: null,
      nationalAct: null,
      earlier: [],
    },
  ],
  mechanisms: [{ id: 'fd-2006-960', title: 'Swedish Initiative' }],
  behind: [],
};

export const examples = {
  'a text that was replaced': { view },
  'a text that is not live and has no mechanism': {
    view: { ...view, liveFrom: null, replacedBy: null, mechanisms: [], celex: null },
  },
  'a text that stands behind a mechanism': {
    view: { ...view, mechanisms: [], behind: [{ id: 'eaw', title: 'European arrest warrant' }] },
  },
} satisfies Record<string, { view: InstrumentView }>;
