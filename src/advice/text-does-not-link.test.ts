import { describe, expect, it } from 'vitest';
import { textDoesNotLink } from './text-does-not-link';

const call = { today: '2026-11-25', callText: 'fd-2008-947' } as const;

describe('FD 2008/947/JHA does not link the two States', () => {
  it('two member States are linked', () =>
    expect(textDoesNotLink({ ...call, askingState: 'LV', destinationStates: ['NL'] })).toBe(false));
  it.each(['GB', 'NO', 'CH', 'elsewhere'] as const)('%s is no part of it', (place) =>
    expect(textDoesNotLink({ ...call, askingState: 'LV', destinationStates: [place] })).toBe(true),
  );
  it('between Sweden and Denmark Nordic laws go first', () =>
    expect(textDoesNotLink({ ...call, askingState: 'SE', destinationStates: ['DK'] })).toBe(true));
  it('no claim is made under another text, or where the State is not known', () => {
    expect(textDoesNotLink({ today: call.today, callText: 'none', askingState: 'LV', destinationStates: ['GB'] })).toBe(
      false,
    );
    expect(textDoesNotLink({ ...call, askingState: 'LV', destinationStates: 'unknown' })).toBe(false);
    expect(textDoesNotLink({ callText: 'fd-2008-947' })).toBe(false);
  });
});
