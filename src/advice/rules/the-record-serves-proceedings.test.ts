import { describe, expect, it } from 'vitest';
import { theRecordServesProceedings } from './the-record-serves-proceedings';

const { holds } = theRecordServesProceedings;

describe('the record serves proceedings', () => {
  it.each(['investigate', 'prosecute', 'supervise-or-execute'] as const)('yes to %s', (purpose) => {
    expect(holds({ purpose })).toBe('yes');
  });

  it.each(['prevent-harm', 'protect-victim', 'vet-for-work', 'locate-and-arrest', 'decide-on-residence'] as const)(
    'no to %s: another purpose, for which national law provides or not',
    (purpose) => expect(holds({ purpose })).toBe('no'),
  );

  it('not established before the purpose is known', () => expect(holds({})).toBe('unknown'));
});
