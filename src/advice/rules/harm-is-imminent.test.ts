import { describe, expect, it } from 'vitest';
import { harmIsImminent } from './harm-is-imminent';

const { holds } = harmIsImminent;

describe('somebody is in immediate danger', () => {
  it('yes when it is so', () => {
    expect(holds({ harmIsImminent: 'yes' })).toBe('yes');
  });

  it('no when it is not so', () => {
    expect(holds({ harmIsImminent: 'no' })).toBe('no');
  });

  it('not established when nobody knows', () => {
    expect(holds({ harmIsImminent: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({ timeToAct: 'now' })).toBe('unknown');
  });
});
