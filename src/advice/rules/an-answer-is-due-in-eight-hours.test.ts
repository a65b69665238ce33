import { describe, expect, it } from 'vitest';
import { anAnswerIsDueInEightHours } from './an-answer-is-due-in-eight-hours';

const { holds } = anAnswerIsDueInEightHours;
const came = { requestCameBy: 'to-the-spoc' } as const;

describe('an answer is due in eight hours', () => {
  it('yes: urgent and at hand, also where a part has to be fetched', () => {
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'direct' })).toBe('yes');
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'both' })).toBe('yes');
  });
  it('no: not urgent, to be fetched, or by another way', () => {
    expect(holds({ ...came, requestUrgent: 'no', requestAccess: 'direct' })).toBe('no');
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'indirect' })).toBe('no');
    expect(holds({ requestCameBy: 'authority-to-authority', requestUrgent: 'yes', requestAccess: 'direct' })).toBe(
      'no',
    );
  });
  it('not established while urgency or access is open', () => {
    expect(holds({ ...came, requestUrgent: 'unknown', requestAccess: 'direct' })).toBe('unknown');
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'not-held' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
