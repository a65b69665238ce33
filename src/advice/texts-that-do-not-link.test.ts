import { describe, expect, it } from 'vitest';
import type { Facts } from './facts';
import { textsThatDoNotLink } from './texts-that-do-not-link';

const between = (askingState: string, other: string, facts: Facts) =>
  textsThatDoNotLink({ today: '2026-11-25', askingState, destinationStates: [other], ...facts } as Facts);

describe('a text that does not link the two States', () => {
  it('FD 2008/947/JHA links member States only, and steps back for Nordic laws', () => {
    expect(between('LV', 'NL', { callText: 'fd-2008-947' })).toEqual([]);
    for (const place of ['GB', 'UK', 'NO', 'CH', 'elsewhere'])
      expect(between('LV', place, { callText: 'fd-2008-947' })).toEqual(['callText']);
    expect(between('SE', 'DK', { messageAsks: 'papers-to-supervise' })).toEqual(['messageAsks']);
  });
  it('the limits of the SPOC bind nobody towards the United Kingdom', () => {
    expect(between('ES', 'FR', { messageAsks: 'spoc-urgent-direct' })).toEqual([]);
    expect(between('ES', 'GB', { messageAsks: 'spoc-urgent-direct' })).toEqual(['messageAsks']);
    expect(between('ES', 'GB', { messageAsks: 'another-request' })).toEqual([]);
  });
  it('the arrest warrant takes the place of the convention of 1957, and reaches Norway', () => {
    expect(between('HU', 'DK', { noticeLaw: 'extradition-convention' })).toEqual(['noticeLaw']);
    expect(between('HU', 'CH', { noticeLaw: 'extradition-convention' })).toEqual([]);
    expect(between('HU', 'CH', { hitWarrant: 'european-arrest-warrant' })).toEqual(['hitWarrant']);
    expect(between('HU', 'NO', { hitWarrant: 'european-arrest-warrant' })).toEqual([]);
    expect(between('HU', 'NO', { hitWarrant: 'extradition' })).toEqual(['hitWarrant']);
  });
  it('nothing is said where the other State, or the day, is not known', () => {
    expect(textsThatDoNotLink({ today: '2026-11-25', askingState: 'LV', destinationStates: 'unknown' })).toEqual([]);
    expect(textsThatDoNotLink({ askingState: 'LV', destinationStates: ['GB'], callText: 'fd-2008-947' })).toEqual([]);
  });
});
