// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { flows } from '../../flows/all';
import { keepOnDevice, keptOnDevice, wipeAll } from './kept-on-device';

const flow = flows['moving-or-travelling'];
const now = Date.UTC(2026, 10, 25);
const days = 86_400_000;
beforeEach(() => window.localStorage.clear());

describe('answers kept on the device because the reader asked', () => {
  it('without days and numbers, for 30 days and not a moment longer', () => {
    keepOnDevice(flow.id, { today: '2026-11-25', harmIsImminent: 'no', measureRemaining: 9 }, now);
    expect(keptOnDevice(flow, now + 30 * days)?.answers).toEqual({ harmIsImminent: 'no' });
    expect(keptOnDevice(flow, now + 30 * days + 1)).toBeUndefined();
    expect(window.localStorage.length).toBe(0);
  });

  it('one button wipes all, and only what is ours', () => {
    keepOnDevice(flow.id, { harmIsImminent: 'no' }, now);
    window.localStorage.setItem('theme', 'dark');
    wipeAll();
    expect(Object.keys(window.localStorage)).toEqual(['theme']);
  });

  it('a damaged record counts as none', () => {
    window.localStorage.setItem('somec.keep.moving-or-travelling', '{');
    expect(keptOnDevice(flow, now)).toBeUndefined();
  });
});
