import { describe, expect, it } from 'vitest';
import { mechanismBetween } from '../../src/advice';
import { mechanismIds } from '../../src/law';
import { changeDays, everyPlace, whereVectors } from './where-vectors';

describe('where, for every ordered pair of places and every day on which a position changes', () => {
  const { vectors, asked } = whereVectors();

  it('answers for all of them', () => {
    expect(changeDays.length).toBeGreaterThan(40);
    expect(asked).toBe(everyPlace.length * (everyPlace.length - 1) * changeDays.length);
    expect(vectors.size).toBeGreaterThan(50);
  });

  it('is the same in both directions: no instrument of this base binds one side only', () => {
    const day = '2026-11-23';
    const lopsided = everyPlace.flatMap((from) =>
      everyPlace.flatMap((to) =>
        from < to
          ? mechanismIds
              .filter((id) => mechanismBetween(id, from, to, day).status !== mechanismBetween(id, to, from, day).status)
              .map((id) => `${id} ${from} ${to}`)
          : [],
      ),
    );
    expect(lopsided).toEqual([]);
  });

  it('gives a reason for each route that is closed or not established', () => {
    const silent = everyPlace.flatMap((from) =>
      everyPlace.flatMap((to) =>
        from === to
          ? []
          : mechanismIds.filter((id) => {
              const { status, reasons } = mechanismBetween(id, from, to, '2026-11-23');
              return status !== 'open' && reasons.length === 0;
            }),
      ),
    );
    expect(silent).toEqual([]);
  });
});
