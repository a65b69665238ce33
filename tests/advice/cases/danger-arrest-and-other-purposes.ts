import type { WorkedCase } from '../worked-case';

const flow = 'moving-or-travelling';
const day = { today: '2026-11-23' } as const;
const notNow = { ...day, harmIsImminent: 'no', timeToAct: 'days' } as const;

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
    flow,
    answers: {
      ...notNow,
      role: 'probation',
      askingState: 'FI',
      purpose: 'locate-and-arrest',
      destinationStates: ['DE'],
      enforceableOrder: 'yes',
      sentenceImposed: 60,
      internationalProtection: 'no',
    },
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
    title: 'The same, to the United Kingdom: the agreement surrender warrant, and nothing from SIS',
    source: 'facts/plans.md E; TCA Title VII',
    flow,
    answers: {
      ...notNow,
      role: 'prosecutor',
      askingState: 'FI',
      purpose: 'locate-and-arrest',
      destinationStates: ['GB'],
      enforceableOrder: 'yes',
      sentenceImposed: 60,
      internationalProtection: 'no',
    },
    expect: {
      ending: 'ask-for-arrest',
      lead: [
        ['tca-surrender', 'GB'],
        ['sis-26-arrest', 'all'],
      ],
      closed: [['eaw', 'GB', 'closed-for-this-state']],
    },
  },
  {
    title: 'Three months were imposed: neither warrant nor Red Notice takes its place',
    source: 'FD 2002/584 Art 2(1); design, section 3 (a failed condition closes the substitutes that need it)',
    flow,
    answers: {
      ...notNow,
      role: 'police',
      askingState: 'FI',
      purpose: 'locate-and-arrest',
      destinationStates: ['DE'],
      enforceableOrder: 'yes',
      sentenceImposed: 3,
      internationalProtection: 'no',
    },
    expect: {
      ending: 'ask-for-arrest',
      lead: [['none-national-only', 'all']],
      closed: [
        ['eaw', 'DE', 'penalty-is-high-enough-for-a-warrant'],
        ['interpol-red', 'all', 'penalty-is-high-enough-for-a-red-notice'],
      ],
    },
  },
  {
    title: 'A breach of conditions without an enforceable order: no arrest, get the order first',
    source: 'facts/law/SUMMARY-judicial.md 10',
    flow,
    answers: {
      ...notNow,
      role: 'probation',
      askingState: 'NL',
      purpose: 'locate-and-arrest',
      destinationStates: ['ES'],
      enforceableOrder: 'no',
      sentenceImposed: 24,
      internationalProtection: 'no',
    },
    expect: {
      ending: 'no-order-no-arrest',
      lead: [],
      atHome: ['apply-for-revocation-or-warrant'],
      closed: [['eaw', 'ES', 'an-enforceable-order-exists']],
    },
  },
  {
    title: 'An investigation: a request through the SPOC and the criminal record, each for this case',
    source: 'Directive 2023/977 Art 4; FD 2009/315 Arts 6(1), 9(1)',
    flow,
    answers: { ...notNow, role: 'police', askingState: 'AT', purpose: 'investigate', destinationStates: ['IT'] },
    expect: {
      ending: 'ask-as-an-investigation',
      lead: [
        ['dir-2023-977-request', 'IT'],
        ['ecris-criminal-proceedings', 'IT'],
      ],
    },
  },
  {
    title: 'The same to the United Kingdom: the agreement for both, no ECRIS',
    source: 'TCA Art 563, Title IX',
    flow,
    answers: { ...notNow, role: 'police', askingState: 'AT', purpose: 'investigate', destinationStates: ['GB'] },
    expect: {
      ending: 'ask-as-an-investigation',
      lead: [
        ['tca-operational-information', 'GB'],
        ['tca-criminal-records', 'GB'],
      ],
    },
  },
  {
    title: 'Vetting: through the records authority, never ends in suitable',
    source: 'FD 2009/315 Art 7(2)',
    flow,
    answers: { ...notNow, role: 'vetting-body', askingState: 'IE', purpose: 'vet-for-work', destinationStates: ['ES'] },
    expect: { ending: 'vetting-has-its-own-route', lead: [['ecris-other-purposes', 'ES']] },
  },
  {
    title: 'A decision on residence: the channels of police and records stay closed',
    source: 'FD 2009/315 Art 9(1); design, principle 1',
    flow,
    answers: {
      ...notNow,
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
    flow,
    answers: {
      ...notNow,
      role: 'prosecutor',
      askingState: 'LV',
      purpose: 'locate-and-arrest',
      destinationStates: 'unknown',
      enforceableOrder: 'yes',
      sentenceImposed: 60,
      internationalProtection: 'no',
    },
    expect: {
      ending: 'ask-for-arrest',
      lead: [['sis-26-arrest', 'all']],
      findOut: [['eaw', 'all']],
      absent: ['sis-36-discreet'],
    },
  },
];
export default cases;
