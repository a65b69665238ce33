import type { WorkedCase } from '../worked-case';
import { nothingElse, safeguardsMet } from './common';

/** What somebody who began with a move meets where another purpose is treated: its own questions, and its own tests. */
const flow = 'moving-or-travelling';
const day = { today: '2026-11-23' } as const;
const notNow = { ...day, harmIsImminent: 'no' } as const;
const { citizenship: _citizenship, internationalProtection, ...ticks } = nothingElse;

/** A release that was revoked: five years were imposed. */
const anArrest = {
  ...notNow,
  role: 'prosecutor',
  askingState: 'FI',
  purpose: 'locate-and-arrest',
  soughtAs: 'gone-from-a-sentence',
  arrestStage: 'not-circulated',
  destinationStates: ['DE'],
  enforceableOrder: 'yes',
  sentenceImposed: 60,
  maximumPenalty: 'unknown',
  internationalProtection,
} as const;

/** An offence is investigated; a dated lead points to the State, and proceedings are open. */
const anInvestigation = {
  ...notNow,
  role: 'police',
  askingState: 'AT',
  purpose: 'investigate',
  destinationStates: ['IT'],
  objectiveReasons: 'yes',
  answerServes: 'the-inquiry',
  urgencyGround: 'none',
  listedCrime: 'two-or-more-member-states',
  proceedingsOpen: 'yes',
  nationalities: ['IT'],
  convictingStates: 'unknown',
  earlierStates: 'unknown',
  ...ticks,
  internationalProtection,
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'Immediate danger to a named person abroad: telephone now, before any safeguard question; the message goes marked unverified',
    source: 'Issue 2, cases; design, principle 7',
    flow,
    answers: { ...day, harmIsImminent: 'yes', role: 'probation', askingState: 'NL', destinationStates: ['DE'] },
    expect: {
      ending: 'telephone-now',
      lead: [['dir-2023-977-own-initiative', 'DE']],
      atHome: ['telephone-emergency-number', 'telephone-spoc', 'send-what-is-known-unverified'],
    },
  },
  {
    title: 'Immediate danger, and nobody knows in which State: telephone all the same',
    source: 'design, principle 7',
    flow,
    answers: { ...day, harmIsImminent: 'yes', role: 'police', askingState: 'NL', destinationStates: 'unknown' },
    expect: {
      ending: 'telephone-now',
      lead: [],
      meanwhile: [['none-national-only', 'all']],
      atHome: ['telephone-emergency-number', 'telephone-spoc'],
    },
  },
  {
    title: 'Whether the danger is immediate is not established: it goes the way of yes',
    source: 'design, section 3 (life at stake: unknown goes the way of yes)',
    flow,
    answers: { ...day, harmIsImminent: 'unknown', role: 'police', askingState: 'BE', destinationStates: ['GB'] },
    expect: { ending: 'telephone-now', lead: [['tca-operational-information', 'GB']] },
  },
  {
    title: 'A revoked release, gone: warrant and arrest alert, and no check alert of the same State',
    source: 'facts/plans.md E; FD 2002/584 Arts 2(1), 8(1)(c); SIS Police Regulation Arts 23, 26',
    flow: 'arrest-abroad',
    answers: { ...anArrest, role: 'probation', ...ticks },
    expect: {
      ending: 'ask-for-arrest',
      lead: [
        ['eaw', 'DE'],
        ['sis-26-arrest', 'all'],
      ],
      absent: ['sis-36-discreet', 'fd-2008-947-probation'],
    },
  },
  {
    title:
      'The same, to the United Kingdom, and a former victim lives there: the agreement warrant, and the victim hears of it',
    source: 'facts/plans.md E; TCA Title VII; Directive 2012/29 Art 6(5)',
    flow: 'arrest-abroad',
    answers: { ...anArrest, destinationStates: ['GB'], ...ticks, knownVictimOrChildThere: 'yes' },
    expect: {
      ending: 'ask-for-arrest',
      lead: [
        ['tca-surrender', 'GB'],
        ['sis-26-arrest', 'all'],
      ],
      closed: [['eaw', 'GB', 'closed-for-this-state']],
      atHome: ['tell-victim-service', 'offer-word-of-the-escape'],
    },
  },
  {
    title: 'Accused, and no sentence yet: the maximum for the offence decides, and the warrant is open',
    source: 'FD 2002/584 Art 2(1)',
    flow: 'arrest-abroad',
    answers: { ...anArrest, soughtAs: 'accused', sentenceImposed: 'unknown', maximumPenalty: 120, ...ticks },
    expect: {
      ending: 'ask-for-arrest',
      lead: [
        ['eaw', 'DE'],
        ['sis-26-arrest', 'all'],
      ],
    },
  },
  {
    title: 'Three months were imposed: too light, and neither warrant nor Red Notice takes its place',
    source: 'FD 2002/584 Art 2(1); design, section 3 (a failed condition closes the substitutes that need it)',
    flow: 'arrest-abroad',
    answers: { ...anArrest, role: 'police', sentenceImposed: 3 },
    expect: {
      ending: 'too-light-for-an-arrest',
      lead: [],
      atHome: ['milder-than-an-arrest'],
    },
  },
  {
    title: 'A breach of conditions without an enforceable order: no arrest, get the order first',
    source: 'facts/law/SUMMARY-judicial.md 10',
    flow: 'arrest-abroad',
    answers: {
      ...anArrest,
      role: 'probation',
      askingState: 'NL',
      destinationStates: ['ES'],
      enforceableOrder: 'no',
      sentenceImposed: 24,
    },
    expect: {
      ending: 'apply-for-an-order-first',
      lead: [],
      atHome: ['apply-for-revocation-or-warrant'],
      closed: [['eaw', 'ES', 'an-enforceable-order-exists']],
    },
  },
  {
    title: 'An investigation with reasons and the five tests met: a request through the SPOC and the criminal record',
    source: 'Directive 2023/977 Art 4; FD 2009/315 Arts 6(1), 9(1)',
    flow: 'known-suspect',
    answers: { ...anInvestigation, ...safeguardsMet },
    expect: {
      ending: 'ask-and-learn-the-record',
      lead: [
        ['dir-2023-977-request', 'IT'],
        ['ecris-criminal-proceedings', 'IT'],
      ],
    },
  },
  {
    title: 'The same to the United Kingdom: the agreement for both, no ECRIS',
    source: 'TCA Art 563, Title IX',
    flow: 'known-suspect',
    answers: { ...anInvestigation, destinationStates: ['GB'], nationalities: ['GB'], ...safeguardsMet },
    expect: {
      ending: 'ask-and-learn-the-record',
      lead: [
        ['tca-operational-information', 'GB'],
        ['tca-criminal-records', 'GB'],
      ],
    },
  },
  {
    title: 'Probation begins to investigate: it asks nobody abroad, and hands over at home on a rule that allows it',
    source: 'Directive 2023/977 Arts 2(1), 4(3)',
    flow: 'known-suspect',
    answers: {
      ...notNow,
      role: 'probation',
      askingState: 'BE',
      purpose: 'investigate',
      homeGateway: 'law-or-protocol-allows',
    },
    expect: { ending: 'hand-over-to-the-police', lead: [], atHome: ['hand-over-what-you-know'] },
  },
  {
    title: 'Vetting on a national law and with consent: through the records authority, never ends in suitable',
    source: 'FD 2009/315 Art 7(2); Directive 2011/93 Art 10',
    flow: 'work-with-children',
    answers: {
      ...notNow,
      role: 'vetting-body',
      askingState: 'IE',
      purpose: 'vet-for-work',
      vettingAsker: 'vetting-authority',
      vettingActivity: 'paid',
      vettingStage: 'recruiting',
      vettingLaw: 'yes',
      vettingConsent: 'given',
      nationalities: ['ES'],
      earlierStates: 'unknown',
      convictingStates: 'unknown',
      recordReply: 'not-asked',
    },
    expect: { ending: 'ask-for-the-record-for-work', lead: [['ecris-other-purposes', 'ES']] },
  },
  {
    title: 'A decision on residence: the channels of police and records stay closed',
    source: 'FD 2009/315 Art 9(1); design, principle 1',
    flow,
    answers: {
      ...notNow,
      timeToAct: 'days',
      role: 'immigration',
      askingState: 'SE',
      purpose: 'decide-on-residence',
      destinationStates: ['RO'],
    },
    expect: {
      ending: 'residence-has-no-channel-here',
      lead: [],
      closed: [
        ['dir-2023-977-own-initiative', 'RO', 'purpose-fits'],
        ['ecris-criminal-proceedings', 'RO', 'purpose-fits'],
      ],
    },
  },
  {
    title:
      'A person who is gone, nobody knows where: the arrest alert leads, the warrant is ready for the State that is found',
    source: 'SIS Police Regulation Art 26; FD 2002/584 Art 9',
    flow: 'arrest-abroad',
    answers: { ...anArrest, askingState: 'LV', destinationStates: 'unknown', ...ticks },
    expect: {
      ending: 'ask-for-arrest',
      lead: [['sis-26-arrest', 'all']],
      findOut: [['eaw', 'all']],
      absent: ['sis-36-discreet'],
    },
  },
];
export default cases;
