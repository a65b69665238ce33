import { describe, expect, it } from 'vitest';
import { aMeasureRunsOrFollows } from './a-measure-runs-or-follows';

const { holds } = aMeasureRunsOrFollows;

describe('there is something to supervise', () => {
  it('yes while a measure runs', () => {
    expect(holds({ sentenceStatus: 'measure-running', measureKind: 'probation' })).toBe('yes');
  });

  it('yes in custody with a measure to follow', () => {
    expect(holds({ sentenceStatus: 'in-custody-measure-follows' })).toBe('yes');
  });

  it.each(['in-custody-nothing-follows', 'sentence-over', 'unlawfully-at-large'] as const)(
    'no when the answer is %s',
    (sentenceStatus) => {
      expect(holds({ sentenceStatus })).toBe('no');
    },
  );

  it('not established while the judgment is not final', () => {
    expect(holds({ sentenceStatus: 'not-final', measureKind: 'probation' })).toBe('unknown');
  });

  it('no when there is no measure, whatever else is said', () => {
    expect(holds({ sentenceStatus: 'measure-running', measureKind: 'none' })).toBe('no');
  });

  it('not established when nobody knows', () => {
    expect(holds({ sentenceStatus: 'unknown' })).toBe('unknown');
  });

  it('the kind of measure alone does not say that it runs', () => {
    expect(holds({ measureKind: 'probation' })).toBe('unknown');
  });
});
