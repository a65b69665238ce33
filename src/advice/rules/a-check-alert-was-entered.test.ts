import { describe, expect, it } from 'vitest';
import { aCheckAlertWasEntered } from './a-check-alert-was-entered';

const { holds } = aCheckAlertWasEntered;

describe('a check alert was entered', () => {
  it('yes for a check alert', () => expect(holds({ sentKind: 'check-alert' })).toBe('yes'));
  it.each(['arrest-alert', 'entry-or-return-alert', 'interpol-circulation'] as const)('no for %s', (sentKind) => {
    expect(holds({ sentKind })).toBe('no');
  });
  it('not established when the file does not say', () => {
    expect(holds({ sentKind: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
