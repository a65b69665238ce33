import { describe, expect, it } from 'vitest';
import { arresting, considering, ids, open, plan, tellThem, undecided } from '../../tests/advice/hand-made-findings';
import type { Ending } from './ending';

const directive = 'dir-2023-977-own-initiative';

describe('routes that exclude each other', () => {
  it('a discreet check does not go alongside an arrest alert', () => {
    const made = plan(arresting('be-told-of-sightings'), open('sis-26-arrest'), open('sis-36-discreet'));
    expect(ids(made.lead)).toEqual(['sis-26-arrest']);
    expect(made.alongside).toEqual([]);
  });

  it('it does beside an arrest warrant alone', () => {
    const made = plan(arresting('be-told-of-sightings'), open('eaw'), open('sis-36-discreet'));
    expect(ids(made.alongside)).toEqual(['sis-36-discreet']);
  });

  it('an arrest alert goes before a check alert, which is shown as closed with that reason', () => {
    const ending: Ending = { ...tellThem, needs: ['be-told-of-sightings'], consider: ['arrest'] };
    const made = plan(ending, open('sis-36-discreet'), open('sis-26-arrest'), open('eaw'));
    expect(ids(made.lead)).toEqual(['none-national-only']);
    expect(ids(made.alongside)).toEqual(['eaw', 'sis-26-arrest']);
    expect(made.closed.map(({ finding }) => [finding.mechanism, finding.reasons])).toEqual([
      [
        'sis-36-discreet',
        [{ kind: 'where', code: 'excludes-each-other', instrument: '2018-1862', provision: '2018-1862/art-23' }],
      ],
    ]);
  });

  it('a check alert that is only to be found out is closed as well', () => {
    const ending: Ending = { ...tellThem, needs: ['arrest'], consider: ['be-told-of-sightings'] };
    const made = plan(ending, open('sis-26-arrest'), undecided('sis-36-discreet'));
    expect(made.findOut).toEqual([]);
    expect(ids(made.closed)).toEqual(['sis-36-discreet']);
  });

  it('of two that are only considered, the arrest alert is left', () => {
    const made = plan(
      considering('be-told-of-sightings', 'arrest'),
      open(directive),
      open('sis-36-discreet'),
      open('sis-26-arrest'),
    );
    expect(ids(made.alongside)).toEqual(['sis-26-arrest']);
  });
});

describe('evidence between States that the investigation order binds', () => {
  const ending: Ending = { ...tellThem, needs: ['get-evidence'] };

  it('the conventions give way, and say so', () => {
    const made = plan(ending, open('eio'), open('mla-2000'), open('mla-coe-1959'));
    expect(ids(made.lead)).toEqual(['eio']);
    expect(made.fallback).toEqual([]);
    expect(made.closed.map(({ finding }) => [finding.mechanism, finding.reasons])).toEqual(
      ['mla-2000', 'mla-coe-1959'].map((id) => [
        id,
        [{ kind: 'where', code: 'other-goes-first', instrument: '2014-41', provision: '2014-41/art-34' }],
      ]),
    );
  });

  it('they serve where the order does not reach', () => {
    const made = plan(ending, open('mla-2000', 'DK'), open('mla-coe-1959', 'DK'), open('eio', 'FR'));
    expect(made.lead.map(({ finding }) => [finding.mechanism, finding.with])).toEqual([
      ['eio', 'FR'],
      ['mla-2000', 'DK'],
    ]);
    expect(ids(made.fallback)).toEqual(['mla-coe-1959']);
  });
});
