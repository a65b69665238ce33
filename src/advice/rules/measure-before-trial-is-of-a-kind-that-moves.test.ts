import { describe, expect, it } from 'vitest';
import { measureBeforeTrialIsOfAKindThatMoves } from './measure-before-trial-is-of-a-kind-that-moves';

const { holds } = measureBeforeTrialIsOfAKindThatMoves;

describe('the measure before trial is of a kind that moves', () => {
  it('yes with one of the kinds that every State monitors', () => {
    expect(holds({ preTrialMeasures: ['no-contact', 'electronic-monitoring'] })).toBe('yes');
  });
  it('not established for kinds that the other State may have notified, and for a tag alone', () => {
    expect(holds({ preTrialMeasures: ['notified-kind'] })).toBe('unknown');
    expect(holds({ preTrialMeasures: ['electronic-monitoring', 'other'] })).toBe('unknown');
  });
  it('no where only other kinds were ordered', () => {
    expect(holds({ preTrialMeasures: ['other'] })).toBe('no');
  });
  it('not established when nobody knows or asked', () => {
    expect(holds({ preTrialMeasures: ['unknown'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
