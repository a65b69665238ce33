import { describe, expect, it } from 'vitest';
import { readerMaySendPoliceInformation } from './reader-may-send-police-information';

const { holds } = readerMaySendPoliceInformation;

describe('the reader may send police information', () => {
  it.each(['police', 'spoc'] as const)('yes for the role %s', (role) => {
    expect(holds({ role })).toBe('yes');
  });

  it.each([
    'prison',
    'probation',
    'prosecutor',
    'court',
    'records-authority',
    'vetting-body',
    'victim-authority',
    'immigration',
    'health-or-social-care',
    'entrusted-private-body',
  ] as const)('no for the role %s: hands over to the police', (role) => {
    expect(holds({ role })).toBe('no');
  });

  it('not established before the role is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
