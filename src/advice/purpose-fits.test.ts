import { describe, expect, it } from 'vitest';
import { purposeFits } from './purpose-fits';

const message = purposeFits('dir-2023-977-own-initiative').holds;
const transfer = purposeFits('fd-2008-947-probation').holds;
const warrant = purposeFits('eaw').holds;

describe('a mechanism serves the purposes that the law names, and no other', () => {
  it('prevention: own-initiative information yes, for vetting no', () => {
    expect(message({ purpose: 'prevent-harm' })).toBe('yes');
    expect(message({ purpose: 'vet-for-work', assessmentFinding: 'real-likelihood' })).toBe('no');
  });
  it('supervision alone does not open a warning', () => {
    expect(message({ purpose: 'supervise-or-execute', assessmentFinding: 'some-risk' })).toBe('no');
  });
  it('beside supervision a warning is a second purpose, on the facts of an assessment', () => {
    expect(message({ purpose: 'supervise-or-execute', assessmentFinding: 'real-likelihood' })).toBe('yes');
    expect(message({ purpose: 'supervise-or-execute', assessmentFinding: 'unknown' })).toBe('unknown');
    expect(message({ purpose: 'supervise-or-execute' })).toBe('unknown');
  });
  it('a transfer of supervision never serves an arrest, however high the risk', () => {
    expect(transfer({ purpose: 'locate-and-arrest', assessmentFinding: 'real-likelihood' })).toBe('no');
  });
  it('a warrant serves whoever supervised the person, once he or she has gone, and not before', () => {
    expect(warrant({ purpose: 'supervise-or-execute', sentenceStatus: 'unlawfully-at-large' })).toBe('yes');
    expect(warrant({ purpose: 'supervise-or-execute', sentenceStatus: 'measure-running' })).toBe('no');
    expect(warrant({ purpose: 'vet-for-work', sentenceStatus: 'unlawfully-at-large' })).toBe('no');
  });
  it('a warrant serves whoever supervised somebody who is sought, but lost contact alone opens none', () => {
    expect(warrant({ purpose: 'prevent-harm', soughtAs: 'gone-from-a-sentence' })).toBe('yes');
    expect(warrant({ purpose: 'supervise-or-execute', soughtAs: 'lost-under-supervision' })).toBe('no');
    expect(
      warrant({ purpose: 'supervise-or-execute', soughtAs: 'lost-under-supervision', enforceableOrder: 'yes' }),
    ).toBe('yes');
  });
  it('beside supervision child protection acts for a child of the household, and police information does not', () => {
    const inDanger = {
      purpose: 'supervise-or-execute',
      assessmentFinding: 'some-risk',
      householdChild: 'could-be-harmed',
    } as const;
    expect(purposeFits('child-protection-2019-1111').holds(inDanger)).toBe('yes');
    expect(message(inDanger)).toBe('no');
    expect(purposeFits('child-protection-2019-1111').holds({ ...inDanger, purpose: 'vet-for-work' })).toBe('no');
  });
  it('nobody named a purpose: not established, unless life may be at stake', () => {
    expect(message({})).toBe('unknown');
    expect(message({ harmIsImminent: 'yes' })).toBe('yes');
    expect(message({ harmIsImminent: 'unknown' })).toBe('yes');
    expect(warrant({ harmIsImminent: 'yes' })).toBe('unknown');
  });
  it('a record that the person asks for is no mechanism of an official', () => {
    expect(purposeFits('ecris-own-request').holds({ purpose: 'vet-for-work' })).toBe('no');
    expect(purposeFits('ecris-own-request').holds({ purpose: 'vet-for-work', vettingAsker: 'the-person' })).toBe('yes');
  });
});
