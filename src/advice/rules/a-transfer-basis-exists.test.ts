import { describe, expect, it } from 'vitest';
import { aTransferBasisExists } from './a-transfer-basis-exists';

const { holds } = aTransferBasisExists;

describe('a basis for the transfer outside the Union exists', () => {
  it.each(['adequacy', 'safeguards', 'single-case'] as const)('yes for %s', (shareTransferBasis) => {
    expect(holds({ shareTransferBasis })).toBe('yes');
  });

  it('no when there is none', () => {
    expect(holds({ shareTransferBasis: 'none' })).toBe('no');
  });

  it('not established when nobody knows, or nobody asked', () => {
    expect(holds({ shareTransferBasis: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
