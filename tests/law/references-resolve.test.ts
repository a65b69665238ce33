import { describe, expect, it } from 'vitest';
import { checks, rules } from '../../src/advice';
import { instrumentIds, instruments, limits, mechanismIds, mechanisms, needIds, needs } from '../../src/law';
import { allProvisions, base, positionLists } from './base';

const known = new Set(allProvisions.map(({ ref }) => ref));
const mechanismNames = new Set<string>(mechanismIds);

describe('every reference leads somewhere', () => {
  it.each(mechanismIds)('%s rests on provisions that are in the base', (id) => {
    expect(
      mechanisms[id].basis.filter((ref) => !known.has(ref)),
      'Add these provisions or correct the reference.',
    ).toEqual([]);
    expect(instrumentIds, `${id} names an instrument that is not in the base.`).toContain(mechanisms[id].instrument);
    expect(mechanisms[id].limits.filter((limit) => !(limit in limits))).toEqual([]);
    expect((mechanisms[id].excludes ?? []).filter((other) => !mechanismNames.has(other))).toEqual([]);
  });

  it.each(mechanismIds.filter((id) => mechanisms[id].since))(
    '%s is younger than its text, and the text has a source that says so',
    (id) => {
      const { since, instrument } = mechanisms[id];
      expect(Object.keys(base[instrument]?.sources ?? {})).toContain(since?.source);
      expect(since?.day, 'A mechanism as old as its text needs no day of its own.').toBeDefined();
      expect(since && since.day > instruments[instrument].earliest).toBe(true);
    },
  );

  it.each(Object.values(rules))('$id rests on provisions that are in the base', ({ restsOn }) => {
    expect(
      restsOn.filter((ref) => !known.has(ref)),
      'Add these provisions or correct the rule.',
    ).toEqual([]);
  });

  it.each(Object.values(limits))('$id rests on the provision that sets it', ({ id, restsOn }) => {
    const provision = allProvisions.find(({ ref }) => ref === restsOn)?.provision;
    expect(provision, `${restsOn} is not in the base.`).toBeDefined();
    expect(provision?.limit, `${restsOn} must name the limit it sets.`).toBe(id);
  });

  it.each(needIds)('%s is served by mechanisms that exist', (id) => {
    expect(needs[id].servedBy.length).toBeGreaterThan(0);
    expect(needs[id].servedBy.filter((one) => !mechanismNames.has(one))).toEqual([]);
  });

  it.each(positionLists)('$name names sources that exist', ({ id, list }) => {
    const keys = list.flatMap(({ source, nationalAct }) =>
      nationalAct === undefined ? [source] : [source, nationalAct],
    );
    expect(
      keys.filter((key) => !(key in (base[id]?.sources ?? {}))),
      `Write these into the sources of ${id}.`,
    ).toEqual([]);
  });

  it('every mechanism has exactly one check, and every check a mechanism', () => {
    expect(Object.keys(checks).sort()).toEqual([...mechanismIds].sort());
    expect(mechanismIds.filter((id) => checks[id].mechanism !== id)).toEqual([]);
  });
});
