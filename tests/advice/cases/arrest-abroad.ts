import type { WorkedCase } from '../worked-case';

const flow = 'arrest-abroad';
const wanted = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'prosecutor',
  askingState: 'FI',
  purpose: 'locate-and-arrest',
  soughtAs: 'gone-from-a-sentence',
  arrestStage: 'not-circulated',
  destinationStates: ['DE'],
  enforceableOrder: 'yes',
  sentenceImposed: 60,
  maximumPenalty: 'unknown',
  internationalProtection: 'no',
} as const;
const ticks = {
  minorNowOrThen: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  knownVictimOrChildThere: 'no',
  personMustNotKnow: 'no',
} as const;
const {
  enforceableOrder: _order,
  sentenceImposed: _months,
  maximumPenalty: _maximum,
  internationalProtection: _protection,
  ...beforeTheOrder
} = wanted;

const cases: readonly WorkedCase[] = [
  {
    title:
      'An enforceable revocation, towards Sweden: the Nordic warrant is named, the alert goes in, nothing goes world-wide',
    source: 'facts/plans.md E 2; facts/territory/matrix.yaml (Nordic arrest warrant, Act 2011:1165)',
    flow,
    answers: { ...wanted, destinationStates: ['SE'], ...ticks },
    expect: {
      ending: 'ask-for-arrest',
      lead: [
        ['eaw', 'SE'],
        ['sis-26-arrest', 'all'],
      ],
      fallback: [['interpol-red', 'all', 'wider']],
      atHome: ['nordic-warrant-instead', 'tell-enforcement-authority', 'danger-is-a-file-of-its-own'],
      after: ['withdraw-alerts-after-arrest', 'confirm-each-withdrawal'],
      absent: ['sis-36-discreet'],
    },
  },
  {
    title:
      'A protected person, thought to be in the United Kingdom: agreement warrant and a chosen diffusion, no Red Notice',
    source: 'facts/plans.md E 3-4; TCA Title VII; Directive 2016/680 Art 35(1)',
    flow,
    answers: { ...wanted, destinationStates: ['GB'], ...ticks, internationalProtection: 'yes' },
    expect: {
      ending: 'ask-for-arrest',
      lead: [
        ['tca-surrender', 'GB'],
        ['sis-26-arrest', 'all'],
      ],
      alongside: [['interpol-diffusion', 'GB']],
      closed: [['interpol-red', 'all', 'world-wide-circulation-is-safe-for-the-person']],
      atHome: ['check-nothing-reaches-the-state-of-origin'],
      before: ['national-file-only-outside-sis'],
    },
  },
  {
    title: 'From Norway to Switzerland: extradition under the convention of 1957',
    source: 'ETS 24 Art 1; facts/law/eaw-2002-584.yaml (surrender beyond the Union)',
    flow,
    answers: { ...wanted, askingState: 'NO', destinationStates: ['CH'], ...ticks },
    expect: {
      ending: 'ask-for-arrest',
      lead: [
        ['extradition-1957', 'CH'],
        ['sis-26-arrest', 'all'],
      ],
      closed: [['eaw', 'CH', 'not-bound']],
    },
  },
  {
    title: 'A State outside the base: the alert meanwhile, and find out which treaty links the two',
    source: 'ETS 24; design, principle 6',
    flow,
    answers: { ...wanted, destinationStates: ['elsewhere'], ...ticks },
    expect: {
      ending: 'ask-for-arrest',
      lead: [['sis-26-arrest', 'all']],
      findOut: [['extradition-1957', 'elsewhere']],
      alongside: [['interpol-diffusion', 'elsewhere']],
    },
  },
  {
    title: 'A breach and no decision on it, but a diffusion is out already: apply for an order, withdraw what has none',
    source: 'FD 2002/584 Art 8(1)(c); facts/law/eaw-2002-584.yaml (a breach alone is no ground)',
    flow,
    answers: { ...wanted, soughtAs: 'lost-under-supervision', arrestStage: 'circulated', enforceableOrder: 'no' },
    expect: {
      ending: 'apply-for-an-order-first',
      lead: [],
      closed: [
        ['eaw', 'DE', 'an-enforceable-order-exists'],
        ['sis-26-arrest', 'all', 'an-enforceable-order-exists'],
        ['interpol-red', 'all', 'an-enforceable-order-exists'],
      ],
      atHome: ['apply-for-revocation-or-warrant', 'withdraw-what-has-no-order'],
    },
  },
  {
    title: 'Whether there is an order is not known: send nothing, find it',
    source: 'design, section 3 (where sharing is at stake, unknown goes the way of no)',
    flow,
    answers: { ...wanted, enforceableOrder: 'unknown' },
    expect: { ending: 'find-the-order-first', lead: [], atHome: ['ask-as-what-the-person-is-sought'] },
  },
  {
    title: 'Three months imposed, the person does not begin the sentence: an address and no arrest',
    source: 'FD 2002/584 Art 2(1); SIS Police Regulation Art 34(1)',
    flow,
    answers: { ...wanted, soughtAs: 'to-begin-a-sentence', sentenceImposed: 3 },
    expect: {
      ending: 'too-light-for-an-arrest',
      lead: [],
      alongside: [['sis-34-judicial', 'all']],
      closed: [
        ['eaw', 'DE', 'penalty-is-high-enough-for-a-warrant'],
        ['sis-26-arrest', 'all', 'penalty-is-high-enough-for-a-warrant'],
      ],
    },
  },
  {
    title: 'Arrested in Switzerland: papers within 18 days, and 40 at the longest',
    source: 'ETS 24 Art 16(4)',
    flow,
    answers: { ...beforeTheOrder, arrestStage: 'arrested-there', destinationStates: ['CH'] },
    expect: {
      ending: 'follow-the-surrender',
      lead: [],
      atHome: ['send-warrant-and-translation', 'extradition-papers-in-time', 'tell-victim-service'],
      before: ['safety-facts-with-the-escort'],
    },
  },
  {
    title: 'Surrendered: everything is withdrawn the same day',
    source: 'facts/plans.md E 7; SIS Police Regulation Art 55',
    flow,
    answers: { ...beforeTheOrder, arrestStage: 'no-longer-wanted' },
    expect: {
      ending: 'withdraw-everything',
      lead: [],
      atHome: ['withdraw-everything-today'],
      after: ['confirm-each-withdrawal'],
    },
  },
  {
    title: 'The sentence is served: nothing to arrest for',
    source: 'facts/somec/cases.md 8; Directive 2016/680 Art 8',
    flow,
    answers: { ...beforeTheOrder, role: 'police', soughtAs: 'nothing-left' },
    expect: { ending: 'nothing-to-arrest-for', lead: [], atHome: ['ask-nobody-for-an-address'] },
  },
  {
    title: 'High risk, no breach, no offence: danger alone opens no warrant',
    source: 'FD 2002/584 Art 1(1); design, principle 1',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'probation',
      askingState: 'BE',
      purpose: 'prevent-harm',
    },
    expect: { ending: 'danger-alone-opens-no-warrant', lead: [], atHome: ['dated-assessment', 'prevention-asks-anew'] },
  },
  {
    title: 'Police want to question somebody abroad: no arrest for that',
    source: 'FD 2002/584 Art 1(1)',
    flow,
    answers: { today: '2026-11-25', harmIsImminent: 'no', role: 'police', askingState: 'BE', purpose: 'investigate' },
    expect: { ending: 'questioning-is-no-arrest', lead: [], atHome: ['questioning-goes-another-way'] },
  },
  {
    title: 'A residence office wants somebody held: no arrest for that purpose',
    source: 'FD 2002/584 Art 1(1)',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'immigration',
      askingState: 'BE',
      purpose: 'decide-on-residence',
    },
    expect: { ending: 'no-arrest-for-this-purpose', lead: [] },
  },
];
export default cases;
