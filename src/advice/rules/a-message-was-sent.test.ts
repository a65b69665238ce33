import { describe, expect, it } from 'vitest';
import { aMessageWasSent } from './a-message-was-sent';

const { holds } = aMessageWasSent;

describe('a message was sent', () => {
  it('yes for a police message', () => expect(holds({ sentKind: 'police-message' })).toBe('yes'));
  it.each(['check-alert', 'interpol-circulation', 'supervision-transfer'] as const)('no for %s', (sentKind) => {
    expect(holds({ sentKind })).toBe('no');
  });
  it('not established when the file does not say', () => {
    expect(holds({ sentKind: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
