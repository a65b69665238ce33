import { describe, expect, it } from 'vitest';
import { nothingSpeaksAgainstTheNotice } from './nothing-speaks-against-the-notice';

const { holds } = nothingSpeaksAgainstTheNotice;

describe('nothing speaks against the notice', () => {
  it('yes where somebody looked and saw nothing', () => expect(holds({ noticeDoubt: ['nothing-seen'] })).toBe('yes'));

  it.each(['political-or-similar', 'from-the-state-fled', 'private-or-administrative', 'wrong-or-old'] as const)(
    'no where it is %s, whatever else was ticked',
    (ground) => {
      expect(holds({ noticeDoubt: [ground] })).toBe('no');
      expect(holds({ noticeDoubt: [ground, 'nothing-seen'] })).toBe('no');
    },
  );

  it('not established where nobody looked', () => {
    expect(holds({ noticeDoubt: ['unknown'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
