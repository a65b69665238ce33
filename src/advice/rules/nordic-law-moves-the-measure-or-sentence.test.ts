import { describe, expect, it } from 'vitest';
import { missingFor } from '../rule';
import { nordicLawMovesTheMeasureOrSentence } from './nordic-law-moves-the-measure-or-sentence';

const { holds } = nordicLawMovesTheMeasureOrSentence;
const supervised = { sentenceStatus: 'measure-running', measureKind: 'probation', stay: 'to-live-there' } as const;

describe('Nordic law moves the measure or the sentence', () => {
  it('yes for supervision of somebody who goes to live there', () => expect(holds(supervised)).toBe('yes'));
  it('no for a trip', () => expect(holds({ ...supervised, stay: 'short-trip' })).toBe('no'));

  it('yes for a prison sentence that is to be served there, and only for that purpose', () => {
    const transfer = { custodyExit: 'sentence-transfer', sentenceStatus: 'in-custody-nothing-follows' } as const;
    expect(holds({ ...transfer, purpose: 'supervise-or-execute' })).toBe('yes');
    expect(holds({ ...transfer, purpose: 'prevent-harm' })).toBe('no');
    expect(holds({ ...transfer, purpose: 'supervise-or-execute', sentenceStatus: 'not-final' })).not.toBe('yes');
  });

  it('asks for no way out of custody where supervision is meant', () => {
    const facts = { ...supervised, stay: 'unknown' } as const;
    expect(holds(facts)).toBe('unknown');
    expect(missingFor(nordicLawMovesTheMeasureOrSentence, facts)).toEqual(['stay']);
  });
});
