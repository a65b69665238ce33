import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'colleague-calls';
const rings = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'LV',
  destinationStates: ['NL'],
} as const;
const asks = { ...rings, callerService: 'probation-or-prison', callWants: 'information' } as const;
const verified = { ...asks, callerVerified: 'yes' } as const;
const shared = {
  ...verified,
  purpose: 'supervise-or-execute',
  callText: 'fd-2008-947',
  callCompetent: 'yes',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A probation officer abroad rings about a person; nobody called back: say nothing, verify first',
    source: 'design, principle 3 (telling is a disclosure); Directive 2016/680 Art 8',
    flow,
    answers: { ...asks, callerVerified: 'no' },
    expect: {
      ending: 'verify-first',
      lead: [],
      atHome: ['say-nothing-yet', 'call-back-on-a-number-of-your-own'],
    },
  },
  {
    title: 'Two authorities that share a transferred case: direct contact, about the measure',
    source: 'FD 2008/947 Arts 3, 6(1), 15, 16(3)',
    flow,
    answers: { ...shared, ...safeguardsMet },
    expect: {
      ending: 'talk-directly-about-the-measure',
      lead: [],
      atHome: ['talk-between-competent-authorities'],
      before: ['facts-apart-from-assessment', 'health-data-only-if-strictly-necessary'],
      after: ['confirm-in-writing', 'plan-end-date'],
    },
  },
  {
    title: 'The same, and one of them is not the authority that its State named: hand over',
    source: 'FD 2008/947 Art 3',
    flow,
    answers: { ...shared, callCompetent: 'unknown' },
    expect: { ending: 'hand-to-the-competent-authority', lead: [], atHome: ['pass-papers-to-competent-authority'] },
  },
  {
    title: 'The same, and one test is not met, or open',
    source: 'design, principle 8',
    flow,
    answers: { ...shared, ...safeguardsMet, safeguardNecessity: 'no' },
    expect: { ending: 'say-nothing', lead: [], atHome: ['say-nothing-yet'] },
  },
  {
    title: 'A shared case, and a test is not settled: not yet',
    source: 'design, principle 8',
    flow,
    answers: { ...shared, ...safeguardsMet, safeguardAccuracy: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
  {
    title: 'A British probation officer about supervision: no such text, through the judicial authority or not at all',
    source: 'facts/territory/CHECKS.md 19, 20',
    flow,
    answers: {
      ...verified,
      destinationStates: ['GB'],
      purpose: 'supervise-or-execute',
      callText: 'another-text',
      callCompetent: 'unknown',
    },
    expect: { ending: 'through-the-judicial-authority', lead: [], atHome: ['point-to-the-judicial-authority'] },
  },
  {
    title: 'A verified detective wants to know about a person: through the SPOC, or in writing with two copies',
    source: 'Directive 2023/977 Arts 4(1), 8',
    flow,
    answers: { ...verified, role: 'police', callerService: 'police', purpose: 'investigate' },
    expect: {
      ending: 'through-the-spoc',
      lead: [],
      atHome: ['say-nothing-yet', 'point-to-the-spoc', 'direct-exchange-with-two-copies'],
    },
  },
  {
    title: 'A youth office abroad asks about a household: its own Central Authority, and the SPOC for police',
    source: 'Regulation 2019/1111 Art 78',
    flow,
    answers: { ...verified, callerService: 'victim-or-child-protection', purpose: 'protect-victim' },
    expect: { ending: 'through-the-spoc', lead: [], atHome: ['point-to-child-protection-or-victim-service'] },
  },
  {
    title: 'A vetting office rings: its own request',
    source: 'FD 2009/315 Art 7(2)',
    flow,
    answers: { ...verified, callerService: 'police', purpose: 'vet-for-work' },
    expect: {
      ending: 'its-own-request-for-its-own-purpose',
      lead: [],
      atHome: ['vetting-through-records-authority'],
    },
  },
  {
    title: 'A colleague wants to tell something: listen, confirm nothing, have it sent',
    source: 'facts/somec/cases.md 2 and 8 (make it land with somebody who acts)',
    flow,
    answers: { ...asks, callWants: 'to-tell-us-something', callerVerified: 'unknown' },
    expect: {
      ending: 'listen-and-have-it-sent',
      lead: [],
      atHome: ['listen-and-promise-nothing', 'point-to-the-spoc'],
    },
  },
  {
    title: 'Which office and which form? General help is open',
    source: 'Decision 2008/976 Art 4; user-needs 4',
    flow,
    answers: { ...asks, callWants: 'general-help', callerVerified: 'no' },
    expect: { ending: 'general-help-only', lead: [], atHome: ['general-help-is-allowed'] },
  },
  {
    title: 'A journalist who says that he is a lawyer: nothing',
    source: 'Directive 2016/680 Art 8',
    flow,
    answers: { ...rings, callerService: 'private-person' },
    expect: { ending: 'say-nothing-to-private-callers', lead: [], atHome: ['say-nothing-yet', 'report-the-approach'] },
  },
  {
    title: 'The caller says that somebody will die tonight: the telephone, through emergency number and SPOC',
    source: 'design, principle 7; Directive 2023/977 Art 4(4)',
    flow,
    answers: { ...rings, harmIsImminent: 'yes' },
    expect: {
      ending: 'telephone-now',
      lead: [['dir-2023-977-own-initiative', 'NL']],
      atHome: ['telephone-emergency-number', 'telephone-spoc', 'call-back-on-a-number-of-your-own'],
    },
  },
];
export default cases;
