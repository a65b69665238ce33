import { describe, expect, it } from 'vitest';
import {
  absent,
  bySituation,
  closed,
  considering,
  decided,
  ids,
  notBound,
  open,
  plan,
  refused,
  tellThem,
  undecided,
} from '../../tests/advice/hand-made-findings';
import type { Place } from '../law';
import type { Facts } from './facts';
import { composePlan, planFor } from './plan';

const directive = 'dir-2023-977-own-initiative';
const agreement = 'tca-operational-information';
const diffusion = 'interpol-diffusion';

describe('the first choice is open', () => {
  it('leads, and the next ones stand behind it', () => {
    const made = plan(tellThem, open(agreement), open(directive));
    expect(decided(made.lead)).toEqual([`${directive} same`]);
    expect(decided(made.fallback)).toEqual([`${agreement} same`]);
    expect([...made.findOut, ...made.meanwhile, ...made.alongside, ...made.closed]).toEqual([]);
  });

  it('a wider one behind it needs a new decision', () => {
    expect(decided(plan(tellThem, open(directive), open(diffusion)).fallback)).toEqual([`${diffusion} wider`]);
  });

  it('each receiver has its own lead', () => {
    const made = plan(tellThem, open(directive, 'FR'), absent(directive), open(agreement, 'GB'));
    expect(made.lead.map(({ finding }) => `${finding.mechanism} ${finding.with}`)).toEqual([
      `${directive} FR`,
      `${agreement} GB`,
    ]);
  });
});

describe('the first choice is not settled', () => {
  it('stays first under "find out", and an open one of the same reach runs meanwhile', () => {
    const made = plan(tellThem, undecided(directive), open(agreement));
    expect(ids(made.findOut)).toEqual([directive]);
    expect(ids(made.meanwhile)).toEqual([agreement]);
    expect(made.lead).toEqual([]);
    expect(made.fallback).toEqual([]);
  });

  it('with nothing else open, what your own law allows runs meanwhile', () => {
    const made = plan(tellThem, undecided(directive), bySituation(agreement));
    expect(ids(made.findOut)).toEqual([directive]);
    expect(ids(made.meanwhile)).toEqual(['none-national-only']);
    expect(made.lead).toEqual([]);
  });

  it('a wider one does not run meanwhile', () => {
    const made = plan(tellThem, undecided(directive), open(diffusion));
    expect(ids(made.meanwhile)).toEqual(['none-national-only']);
    expect(decided(made.fallback)).toEqual([`${diffusion} wider`]);
  });
});

describe('the situation closed the first choice', () => {
  it('a wider one never takes its place by itself', () => {
    const made = plan(tellThem, bySituation(directive), open(diffusion));
    expect(ids(made.lead)).toEqual(['none-national-only']);
    expect(decided(made.fallback)).toEqual([`${diffusion} wider`]);
    expect(ids(made.closed)).toEqual([directive]);
  });

  it('one that reaches no further does', () => {
    expect(decided(plan(tellThem, bySituation(directive), open(agreement)).lead)).toEqual([`${agreement} same`]);
  });
});

describe('the first choice does not exist between the two States', () => {
  it('sets no measure: the wider one leads', () => {
    const made = plan(tellThem, absent(directive), open(diffusion));
    expect(decided(made.lead)).toEqual([`${diffusion} same`]);
    expect(made.fallback).toEqual([]);
    expect(ids(made.closed)).toEqual([directive]);
  });

  it('nor where the situation closes it too', () => {
    const made = plan(tellThem, closed(directive, notBound(directive), refused), open(diffusion));
    expect(ids(made.lead)).toEqual([diffusion]);
  });

  it('and neither does any other: what your own law allows is left', () => {
    const made = plan(tellThem, absent(directive), absent(diffusion));
    expect(ids(made.lead)).toEqual(['none-national-only']);
    expect(ids(made.closed)).toEqual([directive, diffusion]);
  });
});

describe('what is shown as closed', () => {
  it('not ended law, nor the agreement of other States', () => {
    expect(ids(plan(tellThem, open(directive), absent('fd-2006-960'), absent(agreement)).closed)).toEqual([]);
  });

  it('but those too where they exist and the situation closes them', () => {
    const made = plan(tellThem, open(directive), bySituation('fd-2006-960'), bySituation(agreement));
    expect(ids(made.closed)).toEqual(['fd-2006-960', agreement]);
  });
});

describe('separate decisions worth a thought', () => {
  it('go alongside when open, each a decision of its own', () => {
    const made = plan(considering('be-told-of-sightings'), open(directive), open('sis-36-discreet'));
    expect(ids(made.lead)).toEqual([directive]);
    expect(decided(made.alongside)).toEqual(['sis-36-discreet separate']);
  });

  it('are to be found out when not settled, and hold up no lead', () => {
    const made = plan(considering('be-told-of-sightings'), open(directive), undecided('sis-36-discreet'));
    expect(ids(made.lead)).toEqual([directive]);
    expect(decided(made.findOut)).toEqual(['sis-36-discreet separate']);
    expect(made.meanwhile).toEqual([]);
  });

  it('never make up for a lead that is missing', () => {
    const made = plan(considering('be-told-of-sightings'), absent(directive), open('sis-36-discreet'));
    expect(ids(made.lead)).toEqual(['none-national-only']);
  });

  it('are not said twice when they lead anyway', () => {
    const made = plan(considering('tell-their-police'), open(directive));
    expect(ids(made.lead)).toEqual([directive]);
    expect(made.alongside).toEqual([]);
  });
});

describe('the rest of the plan', () => {
  it('nothing is wanted abroad: nothing leads, not even at home', () => {
    expect(plan({ ...tellThem, needs: [] }, open(directive)).lead).toEqual([]);
  });

  it('the measures come in the order of the ending, under their conditions', () => {
    expect(composePlan(tellThem, [], { minorNowOrThen: 'yes' })).toMatchObject({
      atHome: ['tell-own-police', 'minor-extra-care'],
      before: ['proportionality-note'],
      after: ['diarise-review', 'plan-end-date'],
      remains: 'message-stops-no-travel',
    });
    expect(composePlan(tellThem, [], { minorNowOrThen: 'no' }).atHome).toEqual(['tell-own-police']);
  });
});

describe('with the law as it stands', () => {
  const facts = (to: Place, assessmentFinding: NonNullable<Facts['assessmentFinding']> = 'real-likelihood'): Facts => ({
    today: '2026-11-23',
    askingState: 'LV',
    purpose: 'prevent-harm',
    harmIsImminent: 'no',
    assessmentFinding,
    assessmentAge: 'under-3-months',
    destinationStates: [to],
  });

  it.each([
    ['FR', directive],
    ['GB', agreement],
    ['elsewhere', diffusion],
  ] as const)('the police of %s are told by %s', (to, mechanism) => {
    expect(ids(planFor(tellThem, facts(to)).lead)).toEqual([mechanism]);
  });

  it('some risk only: nothing is sent', () => {
    const made = planFor(tellThem, facts('FR', 'some-risk'));
    expect(ids(made.lead)).toEqual(['none-national-only']);
    expect(ids(made.closed)).toEqual([directive, diffusion]);
  });

  it('nobody knows the finding: first find out', () => {
    const made = planFor(tellThem, facts('FR', 'unknown'));
    expect(ids(made.findOut)).toEqual([directive]);
    expect(ids(made.meanwhile)).toEqual(['none-national-only']);
  });

  it('no plan without a day', () => {
    expect(() => planFor(tellThem, { askingState: 'LV' })).toThrow(RangeError);
  });
});
