import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { aGroundToRefuseExists } from './a-ground-to-refuse-exists';

const { holds } = aGroundToRefuseExists;
const free: Facts = {
  requestOffence: 'serious',
  courtPermission: 'not-needed',
  answerHarm: 'none',
  answerOwners: 'own-only',
  answerQuality: 'checked',
};

describe('a ground to refuse exists', () => {
  it('no, where nothing on the list applies', () => expect(holds(free)).toBe('no'));

  it('a permission that is still to come is no refusal', () => {
    expect(holds({ ...free, courtPermission: 'needed' })).toBe('no');
    expect(holds({ ...free, courtPermission: 'given' })).toBe('no');
  });

  it.each<Facts>([
    { requestOffence: 'one-year-or-less' },
    { courtPermission: 'refused' },
    { answerHarm: 'investigation-or-safety' },
    { answerHarm: 'national-security' },
    { answerHarm: 'interests-of-a-company' },
    { answerOwners: 'others-have-not-agreed' },
    { answerQuality: 'wrong-or-old' },
    { answerQuality: 'kind-not-permitted' },
  ])('yes with %j, even where something else is open', (facts) => {
    expect(holds({ ...free, ...facts })).toBe('yes');
    expect(holds(facts)).toBe('yes');
  });

  it('not established while one of them is open', () => {
    expect(holds({ ...free, answerOwners: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
