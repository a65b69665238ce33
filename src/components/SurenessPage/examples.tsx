import type { SurenessView } from '../../explain';

const counts = { confirmed: 3, secondary: 2, 'via-national': 1, 'not-yet-confirmed': 1 };
const view: SurenessView = {
  asOf: '2026-11-23',
  counts,
  perInstrument: [{ id: '2023-977', short: 'Directive (EU) 2023/977', counts, unknownPlaces: ['Iceland'] }],
  notConfirmed: [{ text: 'Directive (EU) 2023/977, Art 11', says: 'Which languages a State accepts.' }],
  oldest: '2026-11-23',
};

export const examples = { 'a small base': { view } } satisfies Record<string, { view: SurenessView }>;
