import { describe, expect, it } from 'vitest';
import { anAnswerIsDueInThreeDays } from './an-answer-is-due-in-three-days';

const { holds } = anAnswerIsDueInThreeDays;
const came = { requestCameBy: 'to-the-spoc' } as const;

describe('an answer is due in three days', () => {
  it('yes: urgent and to be fetched, also where a part is at hand', () => {
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'indirect' })).toBe('yes');
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'both' })).toBe('yes');
  });
  it('no: not urgent, at hand, or by another way', () => {
    expect(holds({ ...came, requestUrgent: 'no', requestAccess: 'indirect' })).toBe('no');
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'direct' })).toBe('no');
    expect(holds({ requestCameBy: 'authority-to-authority', requestUrgent: 'yes', requestAccess: 'both' })).toBe('no');
  });
  it('not established while urgency or access is open', () => {
    expect(holds({ ...came, requestUrgent: 'unknown', requestAccess: 'indirect' })).toBe('unknown');
    expect(holds({ ...came, requestUrgent: 'yes', requestAccess: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
