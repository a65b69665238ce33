import type { WorkedCase } from '../worked-case';
import { highAssessment, safeguardsMet } from './common';

const flow = 'address-abroad';
/** Release in some weeks to a friend's household abroad; nobody there has been asked. */
const toAFriend = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'NL',
  purpose: 'supervise-or-execute',
  timeToAct: 'weeks',
  destinationStates: ['BE'],
  stay: 'short-trip',
  householdConsent: 'not-asked',
  householdChild: 'none',
  sentenceStatus: 'in-custody-measure-follows',
  measureKind: 'conditional-release',
  measureRemaining: 24,
  residence: 'not-asked-for',
  minorNowOrThen: 'no',
  internationalProtection: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  knownVictimOrChildThere: 'no',
  personMustNotKnow: 'no',
  assessmentFinding: 'some-risk',
  assessmentAge: 'under-3-months',
  newOffenceSuspected: 'no',
  dataSources: ['own'],
} as const;
const moves = { stay: 'to-live-there', residence: 'lives-there' } as const;
const high = { ...highAssessment, ...safeguardsMet } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'Weekend leave to a friend abroad, no current sign of serious harm: no police channel, check from home',
    source: 'Directive 2023/977 Arts 1(1), 2(1); facts/somec/user-needs.md 5; facts/plans.md A',
    flow,
    answers: toAFriend,
    expect: {
      ending: 'check-from-home',
      lead: [],
      atHome: [
        'no-channel-of-your-own',
        'ask-the-household-itself',
        'papers-from-the-person',
        'decide-on-what-is-known',
      ],
      closed: [['fd-2008-947-probation', 'BE', 'person-goes-to-live-there']],
      absent: ['dir-2023-977-request', 'dir-2023-977-own-initiative'],
    },
  },
  {
    title: 'The person goes home to live there: consult the authority there before the papers go',
    source: 'FD 2008/947 Arts 5(1), 15; facts/somec/user-needs.md 6',
    flow,
    answers: { ...toAFriend, ...moves, householdConsent: 'agrees' },
    expect: {
      ending: 'consult-before-the-transfer-goes',
      lead: [['fd-2008-947-probation', 'BE']],
      atHome: ['consult-before-the-transfer', 'papers-from-the-person'],
      after: ['keep-supervising-until-recognised', 'look-again-before-the-day'],
      absent: ['dir-2023-977-request'],
    },
  },
  {
    title: 'A current finding of serious harm, tests met: hand over, the police ask three questions there',
    source: 'Directive 2023/977 Arts 4(3), 7(2); facts/law/directive-2023-977.yaml',
    flow,
    answers: { ...toAFriend, ...high, homeGateway: 'law-or-protocol-allows' },
    expect: {
      ending: 'ask-their-police',
      lead: [['dir-2023-977-request', 'BE']],
      alongside: [['dir-2023-977-own-initiative', 'BE']],
      atHome: ['hand-over-sheet', 'ask-the-household-itself'],
      before: ['ask-or-tell', 'three-questions-about-the-address', 'household-data-apart'],
      after: ['answer-is-police-information'],
    },
  },
  {
    title: 'The same towards the United Kingdom: operational information under the agreement',
    source: 'TCA Art 563',
    flow,
    answers: { ...toAFriend, ...high, role: 'police', purpose: 'prevent-harm', destinationStates: ['GB'] },
    expect: {
      ending: 'ask-their-police',
      lead: [['tca-operational-information', 'GB']],
      closed: [['dir-2023-977-request', 'GB', 'not-bound']],
    },
  },
  {
    title: 'A child lives there who could be harmed: child protection of both States, and no wait for the police',
    source: 'Regulation 2019/1111 Arts 78, 80(2)',
    flow,
    answers: {
      ...toAFriend,
      ...high,
      purpose: 'prevent-harm',
      householdChild: 'could-be-harmed',
      homeGateway: 'court-or-prosecutor-must-approve',
    },
    expect: {
      ending: 'ask-their-police',
      lead: [['dir-2023-977-request', 'BE']],
      alongside: [['child-protection-2019-1111', 'BE']],
      atHome: ['child-protection-asks-there'],
      before: ['court-or-prosecutor-approval'],
    },
  },
  {
    title:
      'No finding of serious harm, but a child there could be harmed: child protection acts, and no police are asked',
    source: 'Regulation 2019/1111 Arts 78, 80(2); facts/plans.md A 2',
    flow,
    answers: { ...toAFriend, householdChild: 'could-be-harmed' },
    expect: {
      ending: 'check-from-home',
      lead: [],
      alongside: [['child-protection-2019-1111', 'BE']],
      atHome: ['child-protection-asks-there', 'no-channel-of-your-own'],
      absent: ['dir-2023-977-request'],
    },
  },
  {
    title: 'A move is wanted and that State has not answered yet: consult, and find out',
    source: 'FD 2008/947 Arts 5(2), 15',
    flow,
    answers: { ...toAFriend, stay: 'to-live-there', residence: 'asked-not-yet-agreed' },
    expect: {
      ending: 'consult-before-the-transfer-goes',
      lead: [],
      findOut: [['fd-2008-947-probation', 'BE']],
      atHome: ['consult-before-the-transfer'],
    },
  },
  {
    title: 'The household says no: another address, and nobody abroad is asked',
    source: 'Directive 2016/680 Art 8; ECHR Art 8',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'prison',
      askingState: 'DE',
      purpose: 'prevent-harm',
      timeToAct: 'days',
      destinationStates: ['FR'],
      stay: 'short-trip',
      householdConsent: 'refuses',
      householdChild: 'none',
    },
    expect: { ending: 'ask-for-another-address', lead: [], atHome: ['another-address'] },
  },
  {
    title: 'One test is not known yet: no request yet',
    source: 'design, section 3 (where sharing is at stake, unknown goes the way of no)',
    flow,
    answers: { ...toAFriend, ...high, safeguardNecessity: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'], absent: ['dir-2023-977-request'] },
  },
  {
    title: 'Professional secrecy bars the service: find out who can tell, check from home meanwhile',
    source: 'facts/somec/user-needs.md 2',
    flow,
    answers: { ...toAFriend, ...high, role: 'health-or-social-care', homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['find-who-may-tell', 'papers-from-the-person'] },
  },
  {
    title: 'A high but old assessment is renewed first',
    source: 'Directive 2016/680 Art 7(2)',
    flow,
    answers: { ...toAFriend, assessmentFinding: 'real-likelihood', assessmentAge: 'over-6-months' },
    expect: { ending: 'check-from-home', lead: [], atHome: ['dated-assessment'] },
  },
];
export default cases;
