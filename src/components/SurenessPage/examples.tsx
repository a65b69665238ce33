import type { SurenessView } from '../../explain';

const counts = { confirmed: 3, secondary: 2, 'via-national': 1, 'not-yet-confirmed': 1 };
const offices = { ...counts, 'via-national': 0, blank: 4, 'cannot-exist': 3 };
const view: SurenessView = {
  asOf: '2026-11-23',
  counts,
  perInstrument: [{ id: '2023-977', short: 'Directive (EU) 2023/977', counts, unknownPlaces: ['Iceland'] }],
  notConfirmed: [{ text: 'Directive (EU) 2023/977, Art 11', says: 'Which languages a State accepts.' }],
  perDay: [{ day: '2026-11-23', count: 6 }],
  cells: { all: 33, unknown: 1 },
  offices: { tasks: 14, all: offices, perState: [{ id: 'IS', name: 'Iceland', counts: offices }] },
  secondary: [{ text: 'Directive (EU) 2023/977, Art 7(2)', says: 'Police must tell.' }],
  conflicts: [],
};

export const examples = { 'a small base': { view } } satisfies Record<string, { view: SurenessView }>;
