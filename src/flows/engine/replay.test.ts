import { describe, expect, it } from 'vitest';
import flow from '../moving-or-travelling/flow';
import { replay } from './replay';

describe('replaying answers', () => {
  it('nothing answered: the first page, with all it asks', () => {
    expect(replay(flow, { today: '2026-11-23' })).toMatchObject({
      at: 'danger-now',
      remaining: ['harmIsImminent'],
      trail: [],
    });
  });
  it('a page half answered: the same page, with what remains', () => {
    const result = replay(flow, { harmIsImminent: 'no', role: 'police', askingState: 'BE' });
    expect(result).toMatchObject({ at: 'who-and-what-for', remaining: ['purpose', 'timeToAct'] });
    expect(result.dropped).toEqual([]);
  });
  it('an answer that no page on the way asks is dropped and named', () => {
    const result = replay(flow, {
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'BE',
      destinationStates: ['FR'],
      stay: 'short-trip',
    });
    expect(result).toMatchObject({ ending: 'telephone-now', dropped: ['stay'] });
    expect(result.answers.stay).toBeUndefined();
  });
  it('danger not established goes the way of danger', () => {
    const result = replay(flow, {
      harmIsImminent: 'unknown',
      role: 'police',
      askingState: 'BE',
      destinationStates: ['FR'],
    });
    expect(result).toMatchObject({ ending: 'telephone-now' });
  });
});
