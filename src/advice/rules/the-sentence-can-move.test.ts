import { describe, expect, it } from 'vitest';
import { theSentenceCanMove } from './the-sentence-can-move';

const { holds } = theSentenceCanMove;
const ready = {
  purpose: 'supervise-or-execute',
  custodyExit: 'sentence-transfer',
  sentenceStatus: 'in-custody-nothing-follows',
  destinationStates: ['NL'],
  nationalities: ['NL'],
  tieToThatState: 'lives-there',
  consentToTransfer: 'no',
  thatStateAgrees: 'unknown',
} as const;

describe('the sentence can move', () => {
  it('yes to the home State, without consent', () => expect(holds(ready)).toBe('yes'));
  it('no before the judgment is final', () => expect(holds({ ...ready, sentenceStatus: 'not-final' })).toBe('no'));
  it('no against the will of a person without a home there', () => {
    expect(holds({ ...ready, tieToThatState: 'none', thatStateAgrees: 'yes' })).toBe('no');
  });
  it('not established while the other State has not answered', () => {
    expect(holds({ ...ready, nationalities: ['LV'], consentToTransfer: 'yes' })).toBe('unknown');
  });
});
