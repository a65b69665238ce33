import { describe, expect, it } from 'vitest';
import { approvalIsNeededAtHome } from './approval-is-needed-at-home';

const { holds } = approvalIsNeededAtHome;

describe('a court or prosecutor at home must approve', () => {
  it('yes when approval is required', () => {
    expect(holds({ homeGateway: 'court-or-prosecutor-must-approve' })).toBe('yes');
  });

  it.each(['law-or-protocol-allows', 'professional-secrecy-bars'] as const)(
    'no when the answer is %s',
    (homeGateway) => {
      expect(holds({ homeGateway })).toBe('no');
    },
  );

  it('not established when nobody knows', () => {
    expect(holds({ homeGateway: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
