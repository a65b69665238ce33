import { describe, expect, it } from 'vitest';
import type { Facts } from './facts';
import { sisDoesNotLink } from './sis-does-not-link';

const today = '2026-11-25';

describe('an alert that the two States do not share', () => {
  it('two States of SIS share a check alert', () => {
    expect(sisDoesNotLink({ today, askingState: 'HU', destinationStates: ['DK'], hitAlert: 'discreet-check' })).toBe(
      false,
    );
  });
  it('the United Kingdom has no SIS, whoever is meant to have entered the alert', () => {
    for (const destinationStates of [['DK'], 'unknown'] as const)
      expect(sisDoesNotLink({ today, askingState: 'GB', destinationStates, hitAlert: 'arrest' })).toBe(true);
    expect(sisDoesNotLink({ today, askingState: 'HU', destinationStates: ['GB'], hitAlert: 'arrest' })).toBe(true);
  });
  it('Ireland sees arrests and checks, but neither refusals of entry nor returns', () => {
    const irish = { today, askingState: 'IE', destinationStates: ['FR'] } as const;
    expect(sisDoesNotLink({ ...irish, hitAlert: 'specific-check' })).toBe(false);
    expect(sisDoesNotLink({ ...irish, hitAlert: 'refusal-of-entry' })).toBe(true);
    expect(sisDoesNotLink({ ...irish, hitAlert: 'return' })).toBe(true);
  });
  it('under its other name too', () => {
    const british = { today, askingState: 'UK', destinationStates: ['EL'], hitAlert: 'arrest' } as unknown as Facts;
    expect(sisDoesNotLink(british)).toBe(true);
  });
  it('nothing is claimed where no SIS alert is named', () => {
    const british = { today, askingState: 'GB', destinationStates: ['FR'] } as const;
    expect(sisDoesNotLink({ ...british, hitAlert: 'not-from-sis' })).toBe(false);
    expect(sisDoesNotLink(british)).toBe(false);
  });
});
