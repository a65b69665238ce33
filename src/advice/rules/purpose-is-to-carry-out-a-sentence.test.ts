import { describe, expect, it } from 'vitest';
import { purposes } from '../../law';
import { purposeIsToCarryOutASentence } from './purpose-is-to-carry-out-a-sentence';

const { holds } = purposeIsToCarryOutASentence;

describe('the purpose is to carry out a sentence', () => {
  it('yes for supervising or executing', () => expect(holds({ purpose: 'supervise-or-execute' })).toBe('yes'));

  it.each(purposes.filter((one) => one !== 'supervise-or-execute'))('no for %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => expect(holds({})).toBe('unknown'));
});
