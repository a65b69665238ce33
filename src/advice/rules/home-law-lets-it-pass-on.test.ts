import { describe, expect, it } from 'vitest';
import { homeLawLetsItPassOn } from './home-law-lets-it-pass-on';

const { holds } = homeLawLetsItPassOn;

describe('the law at home lets it pass on', () => {
  it.each(['law-or-protocol-allows', 'court-or-prosecutor-must-approve'] as const)(
    'yes when the answer is %s',
    (homeGateway) => {
      expect(holds({ homeGateway })).toBe('yes');
    },
  );

  it('no when professional secrecy bars it', () => {
    expect(holds({ homeGateway: 'professional-secrecy-bars' })).toBe('no');
  });

  it('not established when nobody knows', () => {
    expect(holds({ homeGateway: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
