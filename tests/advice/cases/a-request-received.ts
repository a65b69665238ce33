import type { Facts } from '../../../src/advice';
import type { WorkedCase } from '../worked-case';

const flow = 'request-received';

/** A French SPOC asks the Belgian one, urgently, for what the police database holds on a person suspected of rape. */
const asked = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'spoc',
  askingState: 'BE',
  destinationStates: ['FR'],
  requestCameBy: 'to-the-spoc',
  requestConditions: 'met',
  requestOffence: 'serious',
  requestUrgent: 'yes',
  requestAccess: 'direct',
} as const satisfies Facts;

const nothingAgainst = {
  courtPermission: 'not-needed',
  answerHarm: 'none',
  answerOwners: 'own-only',
  answerQuality: 'checked',
} as const satisfies Facts;

const start = { today: '2026-11-25', harmIsImminent: 'no', askingState: 'BE', destinationStates: ['FR'] } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'Urgent and at hand: 8 hours',
    source: 'Directive 2023/977 Art 5(1)(a)',
    flow,
    answers: { ...asked, ...nothingAgainst },
    expect: {
      ending: 'answer-in-time',
      lead: [],
      limits: ['2023-977-urgent-direct'],
      atHome: ['note-receipt-and-owner', 'tell-nobody-of-the-request'],
      before: ['only-permitted-kinds-of-data', 'say-how-it-may-be-used', 'write-in-a-listed-language'],
      after: ['log-the-answer', 'tell-more-unasked-if-serious', 'ask-for-receipt-and-owner'],
    },
  },
  {
    title: 'Urgent, but it lies in a prison file: 3 days',
    source: 'Directive 2023/977 Art 5(1)(b); facts/law/directive-2023-977.yaml (pitfalls)',
    flow,
    answers: { ...asked, ...nothingAgainst, requestAccess: 'indirect' },
    expect: {
      ending: 'answer-in-time',
      lead: [],
      limits: ['2023-977-urgent-indirect'],
      atHome: ['look-at-other-public-files', 'no-coercion-for-a-request'],
    },
  },
  {
    title: 'Urgent, some here and some there: both limits, each for its part',
    source: 'Directive 2023/977 Art 5(1)(a)-(b)',
    flow,
    answers: { ...asked, ...nothingAgainst, requestAccess: 'both' },
    expect: {
      ending: 'answer-in-time',
      lead: [],
      limits: ['2023-977-urgent-direct', '2023-977-urgent-indirect'],
    },
  },
  {
    title: 'Not urgent: 7 days, wherever it lies',
    source: 'Directive 2023/977 Art 5(1)(c)',
    flow,
    answers: { ...asked, ...nothingAgainst, requestUrgent: 'no', requestAccess: 'indirect' },
    expect: { ending: 'answer-in-time', lead: [], limits: ['2023-977-other'] },
  },
  {
    title: 'Straight from a police unit there: no limit of its own, both SPOCs in copy',
    source: 'Directive 2023/977 Art 8',
    flow,
    answers: { ...asked, ...nothingAgainst, role: 'police', requestCameBy: 'authority-to-authority' },
    expect: { ending: 'answer-in-time', lead: [], limits: [], before: ['copy-both-contact-points'] },
  },
  {
    title: 'A judge has to agree first: ask at once, say how long, send the rest',
    source: 'Directive 2023/977 Arts 9, 5(2)',
    flow,
    answers: { ...asked, ...nothingAgainst, courtPermission: 'needed' },
    expect: {
      ending: 'a-court-must-agree',
      lead: [],
      limits: ['2023-977-urgent-direct'],
      atHome: ['ask-for-permission-at-once', 'tell-how-long-permission-takes', 'answer-now-what-is-ready'],
    },
  },
  {
    title: 'A part came from a third State that has not agreed: answer with own data only',
    source: 'Directive 2023/977 Arts 3, 6(1)(h)',
    flow,
    answers: { ...asked, ...nothingAgainst, answerOwners: 'others-have-not-agreed', answerPart: 'part' },
    expect: {
      ending: 'answer-in-part',
      lead: [],
      limits: ['2023-977-urgent-direct'],
      atHome: [
        'ask-the-owner-before-the-answer',
        'hold-back-only-on-a-listed-ground',
        'tell-the-ground-within-the-limit',
      ],
    },
  },
  {
    title: 'Everything would endanger a running investigation: refuse, with the ground, in time',
    source: 'Directive 2023/977 Art 6(1)(f), 6(2)',
    flow,
    answers: { ...asked, ...nothingAgainst, answerHarm: 'investigation-or-safety', answerPart: 'all' },
    expect: {
      ending: 'refuse-with-reasons',
      lead: [],
      limits: ['2023-977-urgent-direct'],
      atHome: ['tell-the-ground-within-the-limit'],
      after: ['look-whether-somebody-here-is-in-danger'],
    },
  },
  {
    title: 'Nobody has checked whether the data are right: not yet, and the time runs',
    source: 'design, principle 8; Directive 2016/680 Art 7(2)',
    flow,
    answers: { ...asked, ...nothingAgainst, answerQuality: 'unknown', requestUrgent: 'unknown' },
    expect: {
      ending: 'settle-before-you-answer',
      lead: [],
      limits: ['2023-977-urgent-direct'],
      atHome: ['settle-open-safeguards'],
    },
  },
  {
    title: 'It does not say why: ask back, which stops the clock',
    source: 'Directive 2023/977 Arts 4(3), 6(2)-(3)',
    flow,
    answers: { ...asked, requestConditions: 'not-clear' },
    expect: { ending: 'ask-back-at-once', lead: [], atHome: ['ask-back-within-the-limit'] },
  },
  {
    title: 'They want to supervise a measure: the channel is closed, and the right one is named',
    source: 'Directive 2023/977 Art 1(1); facts/law/directive-2023-977.yaml (pitfalls)',
    flow,
    answers: { ...asked, requestConditions: 'another-purpose', requestUrgent: 'no' },
    expect: {
      ending: 'not-for-this-channel',
      lead: [],
      limits: ['2023-977-other'],
      atHome: ['name-the-route-that-fits', 'tell-the-ground-within-the-limit'],
    },
  },
  {
    title: 'Nothing is held: say what was searched',
    source: 'Directive 2023/977 Art 6(1)(a)',
    flow,
    answers: { ...asked, requestAccess: 'not-held', requestUrgent: 'no' },
    expect: {
      ending: 'nothing-is-held',
      lead: [],
      limits: ['2023-977-other'],
      atHome: ['look-at-other-public-files', 'write-what-was-searched'],
    },
  },
  {
    title: 'A probation officer gets the request direct: pass it on, answer nothing',
    source: 'Directive 2023/977 Arts 2(1), 14(1); facts/somec/user-needs.md, rank 5',
    flow,
    answers: { ...start, role: 'probation', requestCameBy: 'authority-to-authority' },
    expect: { ending: 'pass-it-to-your-spoc', lead: [], limits: [], atHome: ['pass-the-request-to-your-spoc'] },
  },
  {
    title: 'The own SPOC asks a prison for its file: a court has to approve',
    source: 'Directive 2023/977 Arts 2(7), 9',
    flow,
    answers: {
      ...start,
      role: 'prison',
      requestCameBy: 'own-spoc-asks-us',
      homeGateway: 'court-or-prosecutor-must-approve',
    },
    expect: {
      ending: 'give-it-to-your-spoc',
      lead: [],
      limits: [],
      atHome: [
        'court-or-prosecutor-approval',
        'give-your-spoc-the-file-part',
        'health-data-only-if-strictly-necessary',
      ],
    },
  },
  {
    title: 'The same, but professional secrecy bars it',
    source: 'Directive 2023/977 Art 1(3)',
    flow,
    answers: {
      ...start,
      role: 'health-or-social-care',
      requestCameBy: 'own-spoc-asks-us',
      homeGateway: 'professional-secrecy-bars',
    },
    expect: { ending: 'secrecy-bars-it', lead: [], atHome: ['tell-the-spoc-what-bars-you'] },
  },
  {
    title: 'The same, and nobody knows the rule',
    source: 'Directive 2016/680 Art 8',
    flow,
    answers: { ...start, role: 'probation', requestCameBy: 'own-spoc-asks-us', homeGateway: 'unknown' },
    expect: { ending: 'ask-which-rule-applies', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'British police ask: another route, no limit in hours or days',
    source: 'TCA Art 563',
    flow,
    answers: { ...start, destinationStates: ['GB'], role: 'police', requestCameBy: 'outside-the-directive' },
    expect: {
      ending: 'other-route-other-rules',
      lead: [],
      limits: [],
      atHome: ['other-routes-have-rules-of-their-own'],
    },
  },
  {
    title: 'They ask because a life is in danger: telephone first',
    source: 'Directive 2023/977 Art 4(4); design, principle 7',
    flow,
    answers: { today: '2026-11-25', harmIsImminent: 'yes', role: 'spoc', askingState: 'BE', destinationStates: ['FR'] },
    expect: {
      ending: 'telephone-now',
      lead: [['dir-2023-977-own-initiative', 'FR']],
      atHome: ['telephone-spoc', 'answer-the-urgent-question-by-telephone'],
    },
  },
];
export default cases;
