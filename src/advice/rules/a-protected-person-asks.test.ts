import { describe, expect, it } from 'vitest';
import { aProtectedPersonAsks } from './a-protected-person-asks';

const { holds } = aProtectedPersonAsks;

describe('a protected person asks', () => {
  it('yes where he or she was warned, asks, and lives there or has decided to', () => {
    expect(holds({ protectedPersonAsks: 'asks-after-warning', protectedMove: 'has-decided' })).toBe('yes');
    expect(holds({ protectedPersonAsks: 'asks-after-warning', protectedMove: 'lives-or-stays-there' })).toBe('yes');
  });

  it('no without the request: nobody else can make it', () => {
    expect(holds({ protectedPersonAsks: 'does-not-ask', protectedMove: 'has-decided' })).toBe('no');
  });

  it('not established before the warning that the other side may learn the State', () => {
    expect(holds({ protectedPersonAsks: 'asks-not-yet-warned', protectedMove: 'has-decided' })).toBe('unknown');
    expect(holds({ protectedPersonAsks: 'not-asked-yet', protectedMove: 'has-decided' })).toBe('unknown');
  });

  it('not established while the move is only thought about, or nobody asked', () => {
    expect(holds({ protectedPersonAsks: 'asks-after-warning', protectedMove: 'thinks-about-it' })).toBe('unknown');
    expect(holds({ protectedPersonAsks: 'asks-after-warning' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
