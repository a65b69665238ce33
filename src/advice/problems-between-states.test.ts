import { describe, expect, it } from 'vitest';
import { problemsBetweenStates } from './problems-between-states';

describe('an answer that claims what does not exist between two States', () => {
  it('a hit on an alert that the two States do not share', () => {
    const hit = { today: '2026-11-25', destinationStates: ['DK'], hitAlert: 'arrest' } as const;
    expect(problemsBetweenStates({ ...hit, askingState: 'GB' })).toMatchObject([
      { fact: 'hitAlert', code: 'not-in-sis' },
    ]);
    expect(problemsBetweenStates({ ...hit, askingState: 'HU' })).toEqual([]);
  });

  it('a certificate for supervision from a State that never applied the text', () => {
    const paper = { today: '2026-11-25', askingState: 'NL', certificateKind: 'probation-measure' } as const;
    expect(problemsBetweenStates({ ...paper, destinationStates: ['GB'] })).toMatchObject([
      { fact: 'certificateKind', code: 'not-between-these-states' },
    ]);
    expect(problemsBetweenStates({ ...paper, destinationStates: ['LV'] })).toEqual([]);
  });

  it('nothing is claimed: nothing is wrong', () => {
    expect(problemsBetweenStates({ today: '2026-11-25', askingState: 'GB', destinationStates: ['FR'] })).toEqual([]);
  });
});
