import type { WorkedCase } from '../worked-case';

const flow = 'record-reply-received';

/** Arrest for a sexual assault; the State of nationality shows no entry; he worked in two other States. */
const arrested = {
  today: '2026-11-23',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'AT',
  purpose: 'investigate',
  recordReply: 'no-entry',
  recordStatesLeft: 'some-not-asked',
  recordIdentityBasis: 'names-only',
  destinationStates: ['IT', 'GB'],
  internationalProtection: 'no',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'An empty reply of the State of nationality, after an arrest: Italy and the United Kingdom are asked, records and police',
    source: 'facts/plans.md, case C; facts/somec/cases.md, case 7',
    flow,
    answers: arrested,
    expect: {
      ending: 'ask-further-states-and-police',
      lead: [
        ['ecris-criminal-proceedings', 'IT'],
        ['tca-criminal-records', 'GB'],
        ['dir-2023-977-request', 'IT'],
        ['tca-operational-information', 'GB'],
      ],
      atHome: [
        'five-reasons-for-an-empty-record',
        'report-dated-and-complete',
        'identity-first',
        'tell-the-court-what-is-outstanding',
      ],
      after: [
        'limit-of-a-member-state',
        'limit-of-the-united-kingdom',
        'chase-the-record-reply',
        'no-answer-is-no-entry',
      ],
      absent: ['dir-2023-977-own-initiative', 'interpol-green'],
    },
  },
  {
    title: 'He also lived in Norway: no record exchange there, so mutual assistance is named',
    source: 'facts/law/ecris-2009-315.yaml (territorial scope); Convention of 1959 Art 13',
    flow,
    answers: { ...arrested, destinationStates: ['IT', 'NO'] },
    expect: {
      ending: 'ask-further-states-and-police',
      lead: [
        ['ecris-criminal-proceedings', 'IT'],
        ['dir-2023-977-request', 'IT'],
        ['dir-2023-977-request', 'NO'],
      ],
      closed: [['ecris-criminal-proceedings', 'NO', 'not-bound']],
      atHome: ['outside-the-record-exchange'],
    },
  },
  {
    title: 'A probation officer at intake: nobody has asked, and nobody knows where he lived',
    source: 'facts/somec/cases.md, case 5; FD 2009/315 Art 2(b)',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'probation',
      askingState: 'LV',
      purpose: 'supervise-or-execute',
      recordReply: 'not-asked',
      destinationStates: 'unknown',
      internationalProtection: 'unknown',
    },
    expect: {
      ending: 'ask-further-states',
      lead: [],
      findOut: [['ecris-criminal-proceedings', 'all']],
      meanwhile: [['none-national-only', 'all']],
      atHome: ['list-every-state-that-may-hold-a-record', 'check-nothing-reaches-the-state-of-origin'],
    },
  },
  {
    title: 'The vetting office: citizen of one State, lived in another, which was not asked',
    source: 'facts/somec/cases.md, case 6',
    flow,
    answers: {
      ...arrested,
      role: 'vetting-body',
      askingState: 'NL',
      purpose: 'vet-for-work',
      destinationStates: ['DE'],
    },
    expect: {
      ending: 'ask-further-states-for-work',
      lead: [['ecris-other-purposes', 'DE']],
      atHome: ['five-reasons-for-an-empty-record', 'vetting-through-records-authority'],
      absent: ['ecris-criminal-proceedings', 'dir-2023-977-request'],
    },
  },
  {
    title: 'The time has passed: chase today, through the central authority',
    source: 'FD 2009/315 Art 8(1); facts/plans.md, case C, step 8',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'prosecutor',
      askingState: 'AT',
      purpose: 'prosecute',
      recordReply: 'no-answer-yet',
      destinationStates: ['IT'],
      recordLimitPassed: 'passed',
    },
    expect: {
      ending: 'chase-the-reply',
      lead: [],
      atHome: [
        'chase-through-the-central-authority',
        'no-answer-is-no-entry',
        'tell-the-court-what-is-outstanding',
        'limit-of-a-member-state',
      ],
    },
  },
  {
    title: 'The time still runs: set the day after it',
    source: 'facts/somec/user-needs.md, rank 11',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'prosecutor',
      askingState: 'AT',
      purpose: 'prosecute',
      recordReply: 'no-answer-yet',
      destinationStates: ['GB'],
      recordLimitPassed: 'not-yet',
    },
    expect: {
      ending: 'wait-for-the-limit',
      lead: [],
      atHome: ['limit-of-the-united-kingdom', 'no-answer-is-no-entry'],
    },
  },
  ...(
    [
      ['as-asked', 'use-it-as-asked', ['keep-the-reply-with-its-purpose', 'entries-count-as-those-at-home']],
      ['other-proceedings', 'ask-anew-for-another-use', ['new-purpose-new-request']],
      ['other-purpose', 'ask-anew-for-another-use', ['new-purpose-new-request']],
      ['warn-another-state', 'the-reply-is-no-warning', ['reply-stays-out-of-a-warning', 'warn-on-facts-of-your-own']],
      ['unknown', 'use-nothing-yet', ['settle-what-the-reply-is-for']],
    ] as const
  ).map(
    ([use, ending, atHome]): WorkedCase => ({
      title: `Entries, wanted ${use.replaceAll('-', ' ')}: ${ending.replaceAll('-', ' ')}`,
      source: 'FD 2009/315 Art 9(1)-(2); facts/somec/user-needs.md, rank 8',
      flow,
      answers: {
        today: '2026-11-23',
        harmIsImminent: 'no',
        role: 'court',
        askingState: 'IE',
        purpose: 'prosecute',
        recordReply: 'entries',
        recordReplyUse: use,
        ...(use === 'as-asked' ? { recordStatesLeft: 'all-asked', recordIdentityBasis: 'prints' } : {}),
      },
      expect: { ending, lead: [], atHome },
    }),
  ),
  {
    title: 'All have answered and none shows an entry: it clears nobody',
    source: 'facts/somec/cases.md, case 7',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'probation',
      askingState: 'AT',
      purpose: 'supervise-or-execute',
      recordReply: 'no-entry',
      recordStatesLeft: 'all-asked',
      recordIdentityBasis: 'unknown',
    },
    expect: {
      ending: 'empty-everywhere',
      lead: [],
      atHome: [
        'report-dated-and-complete',
        'five-reasons-for-an-empty-record',
        'identity-first',
        'police-may-know-more',
      ],
    },
  },
  ...(
    [
      ['another-state-named', 'ask-further-states', [['ecris-criminal-proceedings', 'DE']]],
      ['details-missing', 'send-the-missing-details', []],
      ['their-law-bars', 'a-refusal-is-not-empty', []],
      ['unknown', 'a-refusal-is-not-empty', []],
    ] as const
  ).map(
    ([refusal, ending, lead]): WorkedCase => ({
      title: `A reply that gives nothing, ${refusal.replaceAll('-', ' ')}: ${ending.replaceAll('-', ' ')}`,
      source: 'FD 2009/315 Art 7(2), 8(1)',
      flow,
      answers: {
        today: '2026-11-23',
        harmIsImminent: 'no',
        role: 'prison',
        askingState: 'PT',
        purpose: 'supervise-or-execute',
        recordReply: 'refused-or-limited',
        recordRefusal: refusal,
        ...(refusal === 'another-state-named' ? { destinationStates: ['DE'], internationalProtection: 'no' } : {}),
      },
      expect: { ending, lead, ...(lead.length > 0 ? { atHome: ['ask-the-state-that-is-named'] } : {}) },
    }),
  ),
  {
    title: 'Nobody has asked, and the wish is to prevent harm: no record request of its own',
    source: 'FD 2009/315 Art 6(1), 7(2)',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'police',
      askingState: 'ES',
      purpose: 'prevent-harm',
      recordReply: 'not-asked',
    },
    expect: { ending: 'no-request-for-this-purpose', lead: [], atHome: ['no-record-for-prevention-by-itself'] },
  },
  {
    title: 'A note says “no record”, without State or day: find out what came',
    source: 'facts/somec/user-needs.md, rank 6',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'court',
      askingState: 'DE',
      purpose: 'prosecute',
      recordReply: 'unknown',
    },
    expect: { ending: 'find-out-what-came', lead: [], atHome: ['find-out-what-came'] },
  },
  {
    title: 'Somebody is in immediate danger while the record is read: telephone, and note who judged the threat',
    source: 'FD 2009/315 Art 9(3); design, principle 7',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'AT',
      destinationStates: ['IT'],
    },
    expect: {
      ending: 'telephone-now',
      lead: [['dir-2023-977-own-initiative', 'IT']],
      atHome: ['telephone-spoc', 'use-against-an-immediate-threat'],
    },
  },
];
export default cases;
