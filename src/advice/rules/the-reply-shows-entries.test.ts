import { describe, expect, it } from 'vitest';
import { theReplyShowsEntries } from './the-reply-shows-entries';

const { holds } = theReplyShowsEntries;

describe('the reply shows entries', () => {
  it('yes and no only where a register answered in full', () => {
    expect(holds({ recordReply: 'entries' })).toBe('yes');
    expect(holds({ recordReply: 'no-entry' })).toBe('no');
  });

  it.each(['no-answer-yet', 'refused-or-limited', 'not-asked', 'unknown'] as const)(
    'not established for %s',
    (reply) => {
      expect(holds({ recordReply: reply })).toBe('unknown');
    },
  );

  it('not established before it is asked', () => expect(holds({})).toBe('unknown'));
});
