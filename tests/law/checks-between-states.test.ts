import { describe, expect, it } from 'vitest';
import { instrumentBetween, mechanismBetween } from '../../src/advice';
import type { Day, InstrumentId, Place } from '../../src/law';
import { judicial } from './between-states/judicial';
import { police } from './between-states/police';
import { recordsChildrenAndRights } from './between-states/records-children-and-rights';
import { schengenAndBorders } from './between-states/schengen-and-borders';

/** What a wrong base would fail. Each with its reason; sources stand in the sources of the instrument. */
const assertions = [...schengenAndBorders, ...police, ...recordsChildrenAndRights, ...judicial];

/** The answer as an officer reads it. */
function answerOf(from: Place, to: Place, on: Day, instrument: InstrumentId): string {
  const { status, reasons } = instrumentBetween(instrument, from, to, on);
  if (reasons.some(({ code }) => code === 'other-goes-first')) return 'other';
  if (status === 'open') return reasons.some(({ code }) => code === 'partly') ? 'partial' : 'yes';
  return status === 'closed' ? 'no' : 'unknown';
}

describe('between two States on a day', () => {
  it.each(assertions)('%s and %s on %s, %s: %s (%s)', (from, to, on, instrument, answer) => {
    expect(answerOf(from, to, on, instrument)).toBe(answer);
    expect(answerOf(to, from, on, instrument), 'The answer is the same the other way round.').toBe(answer);
  });
});

describe('a route that ended while its text stays', () => {
  it.each([
    ['FR', 'DE', '2008-12-18', 'open'],
    ['FR', 'DE', '2024-12-11', 'open'],
    ['FR', 'DE', '2024-12-12', 'closed'],
    ['RO', 'HU', '2024-12-11', 'unknown'],
    ['RO', 'HU', '2024-12-12', 'closed'],
    ['IE', 'FR', '2024-12-12', 'closed'],
    ['FR', 'GB', '2020-12-31', 'open'],
    ['FR', 'GB', '2021-01-01', 'closed'],
  ] as const)(
    'own-initiative information under Schengen Art 46 between %s and %s on %s: %s',
    (from, to, on, status) => {
      expect(mechanismBetween('cisa-46', from, to, on).status).toBe(status);
    },
  );
});
