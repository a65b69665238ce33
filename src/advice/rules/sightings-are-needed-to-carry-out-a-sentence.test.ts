import { describe, expect, it } from 'vitest';
import { sightingsAreNeededToCarryOutASentence } from './sightings-are-needed-to-carry-out-a-sentence';

const { holds } = sightingsAreNeededToCarryOutASentence;

describe('sightings are needed to carry out a sentence', () => {
  it('yes for somebody who left an enforceable sentence, or does not begin it', () => {
    expect(holds({ soughtAs: 'gone-from-a-sentence', enforceableOrder: 'yes' })).toBe('yes');
    expect(holds({ soughtAs: 'to-begin-a-sentence', enforceableOrder: 'yes' })).toBe('yes');
  });

  it('no while nothing can be enforced', () => {
    expect(holds({ soughtAs: 'lost-under-supervision', enforceableOrder: 'no' })).toBe('no');
  });

  it('no for an accused person or a witness: there is no sentence', () => {
    expect(holds({ soughtAs: 'accused', enforceableOrder: 'yes' })).toBe('no');
    expect(holds({ soughtAs: 'witness-or-to-be-served', enforceableOrder: 'yes' })).toBe('no');
  });

  it('not established while nobody knows as what the person is sought, or whether there is an order', () => {
    expect(holds({ enforceableOrder: 'yes' })).toBe('unknown');
    expect(holds({ soughtAs: 'unknown', enforceableOrder: 'yes' })).toBe('unknown');
    expect(holds({ soughtAs: 'gone-from-a-sentence' })).toBe('unknown');
  });
});
