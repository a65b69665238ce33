import { describe, expect, it } from 'vitest';
import { anEnforceableOrderExists } from './an-enforceable-order-exists';

const { holds } = anEnforceableOrderExists;

describe('an enforceable order exists', () => {
  it('yes when there is one', () => {
    expect(holds({ enforceableOrder: 'yes' })).toBe('yes');
  });

  it('no when there is none, even after an escape', () => {
    expect(holds({ enforceableOrder: 'no', sentenceStatus: 'unlawfully-at-large' })).toBe('no');
  });

  it('not established when nobody knows, although the measure runs', () => {
    expect(holds({ enforceableOrder: 'unknown', sentenceStatus: 'measure-running' })).toBe('unknown');
  });

  it('not asked, and the person is at large: not established', () => {
    expect(holds({ sentenceStatus: 'unlawfully-at-large', purpose: 'prevent-harm' })).toBe('unknown');
  });

  it('not asked, and the person is to be arrested: not established', () => {
    expect(holds({ sentenceStatus: 'measure-running', purpose: 'locate-and-arrest' })).toBe('unknown');
  });

  it('not asked, and nobody is wanted: no', () => {
    expect(holds({ sentenceStatus: 'measure-running', purpose: 'prevent-harm' })).toBe('no');
  });

  it('not asked, and where the sentence stands is not known: not established', () => {
    expect(holds({ sentenceStatus: 'unknown', purpose: 'prevent-harm' })).toBe('unknown');
  });

  it('nothing said: not established', () => {
    expect(holds({})).toBe('unknown');
  });
});
