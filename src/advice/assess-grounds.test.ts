import { describe, expect, it } from 'vitest';
import type { MechanismId, Place } from '../law';
import { findingOf } from './assess';
import type { Facts } from './facts';

const warning: Facts = {
  today: '2026-11-23',
  askingState: 'LV',
  purpose: 'prevent-harm',
  harmIsImminent: 'no',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  destinationStates: ['FR'],
};
const codes = (mechanism: MechanismId, place: Place | 'all', facts: Facts) =>
  findingOf(mechanism, place, facts).reasons.map((one) => (one.kind === 'where' ? one.code : one.rule));

describe('a second ground in law opens a mechanism by itself', () => {
  const search: Facts = {
    ...warning,
    purpose: 'locate-and-arrest',
    assessmentFinding: 'some-risk',
    soughtAs: 'gone-from-a-sentence',
  };

  it('a check alert to carry out an enforceable sentence, without any finding of serious harm', () => {
    expect(findingOf('sis-36-discreet', 'all', { ...search, enforceableOrder: 'yes' })).toMatchObject({
      status: 'open',
      reasons: expect.arrayContaining([
        { kind: 'rule', rule: 'sightings-are-needed-to-carry-out-a-sentence', outcome: 'yes' },
      ]),
    });
  });

  it('where neither ground is established, the main one is told', () => {
    expect(codes('sis-36-discreet', 'all', { ...search, enforceableOrder: 'no' })).toEqual([
      'assessment-finds-serious-harm-likely',
    ]);
    expect(codes('interpol-diffusion', 'GB', { ...search, enforceableOrder: 'no' })).toEqual([
      'an-offence-is-investigated-or-serious-harm-is-likely',
    ]);
  });

  it('a diffusion rests on the same enforceable order as the warrant', () => {
    expect(findingOf('interpol-diffusion', 'GB', { ...search, enforceableOrder: 'yes' }).status).toBe('open');
  });
});

describe('a person who fled', () => {
  const arrested: Facts = {
    today: '2026-11-23',
    askingState: 'SE',
    purpose: 'investigate',
    nationalities: ['elsewhere', 'CH'],
    earlierStates: ['GB'],
  };
  const status = (place: Place, internationalProtection: 'yes' | 'no' | 'unknown') =>
    findingOf(place === 'CH' ? 'dir-2023-977-request' : 'interpol-diffusion', place, {
      ...arrested,
      internationalProtection,
    }).status;

  it('with protection: no State of nationality is asked, and the others are', () => {
    expect(status('elsewhere', 'yes')).toBe('closed');
    expect(status('CH', 'yes')).toBe('closed');
    expect(status('GB', 'yes')).toBe('open');
  });

  it('not checked: the State outside the list waits, a listed State does not', () => {
    expect(status('elsewhere', 'unknown')).toBe('undecided');
    expect(status('CH', 'unknown')).toBe('open');
  });

  it('checked, and none: all are asked', () => {
    expect(status('elsewhere', 'no')).toBe('open');
  });

  it('says why', () => {
    expect(codes('interpol-diffusion', 'elsewhere', { ...arrested, internationalProtection: 'yes' })).toEqual([
      'the-state-of-origin-may-learn',
    ]);
  });
});
