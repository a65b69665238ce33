import { describe, expect, it } from 'vitest';
import { anAnswerIsDueInSevenDays } from './an-answer-is-due-in-seven-days';

const { holds } = anAnswerIsDueInSevenDays;
const came = { requestCameBy: 'to-the-spoc' } as const;

describe('an answer is due in seven days', () => {
  it('yes: not urgent', () => expect(holds({ ...came, requestUrgent: 'no' })).toBe('yes'));
  it('no: urgent, or by another way', () => {
    expect(holds({ ...came, requestUrgent: 'yes' })).toBe('no');
    expect(holds({ requestCameBy: 'outside-the-directive', requestUrgent: 'no' })).toBe('no');
  });
  it('not established while urgency is open', () => {
    expect(holds({ ...came, requestUrgent: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
