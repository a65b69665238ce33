import { describe, expect, it } from 'vitest';
import { anotherUnitSentIt } from './another-unit-sent-it';

const { holds } = anotherUnitSentIt;

describe('another unit sent it', () => {
  it.each(['police-message', 'check-alert', 'interpol-circulation'] as const)(
    'yes for probation and a %s',
    (sentKind) => {
      expect(holds({ role: 'probation', sentKind })).toBe('yes');
      expect(holds({ role: 'police', sentKind })).toBe('no');
      expect(holds({ role: 'spoc', sentKind })).toBe('no');
    },
  );
  it.each([
    'supervision-transfer',
    'sentence-transfer',
    'protection-order',
    'entry-or-return-alert',
    'arrest-alert',
  ] as const)('no for a %s: it has an authority of its own', (sentKind) => {
    expect(holds({ role: 'probation', sentKind })).toBe('no');
  });
  it('not established when the file does not say', () => {
    expect(holds({ role: 'probation', sentKind: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
