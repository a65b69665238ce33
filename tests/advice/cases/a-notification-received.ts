import type { Facts } from '../../../src/advice';
import type { WorkedCase } from '../worked-case';

const flow = 'ecris-notification-received';

/** Germany notifies Latvia of a conviction of a Latvian for the sexual abuse of a child. */
const notified = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'records-authority',
  askingState: 'LV',
  destinationStates: ['DE'],
  notificationKind: 'new-conviction',
  notificationOwnNational: 'yes',
  notificationMarked: 'no',
  notificationSerious: 'yes',
  homeGateway: 'law-or-protocol-allows',
} as const satisfies Facts;

const { homeGateway: _rule, ...withoutRule } = notified;

const seen = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'LV',
  destinationStates: ['DE'],
  notificationKind: 'new-conviction',
} as const satisfies Facts;

const cases: readonly WorkedCase[] = [
  {
    title: 'A serious case, and a national rule names whom to tell: store, tell that unit, ask for the judgment',
    source: 'FD 2009/315 Arts 4(2), 4(4), 5(1); facts/somec/findings.md, R1',
    flow,
    answers: notified,
    expect: {
      ending: 'store-and-tell-at-home',
      lead: [],
      atHome: [
        'store-so-that-it-can-be-passed-on',
        'mark-it-as-a-notification',
        'tell-the-home-unit-that-the-rule-names',
        'ask-for-the-judgment',
      ],
      after: ['answer-later-requests-from-the-store', 'follow-changes-and-deletions', 'ask-what-follows-release-there'],
      absent: ['dir-2023-977-own-initiative', 'sis-36-discreet'],
    },
  },
  {
    title: 'The same, but a court has to approve first',
    source: 'Directive 2016/680 Art 8; design, principle 3',
    flow,
    answers: { ...notified, homeGateway: 'court-or-prosecutor-must-approve' },
    expect: { ending: 'store-and-tell-at-home', lead: [], atHome: ['court-or-prosecutor-approval'] },
  },
  {
    title: 'The same, and nobody knows a rule: store, tell nobody yet',
    source: 'design, principle 8',
    flow,
    answers: { ...notified, homeGateway: 'unknown' },
    expect: { ending: 'store-and-ask-which-rule', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'The same, but the law keeps it in the register',
    source: 'FD 2009/315 Art 5(1)',
    flow,
    answers: { ...notified, homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'store-and-keep', lead: [], atHome: ['start-nothing-from-the-entry-alone'] },
  },
  {
    title: 'A theft, kept for criminal proceedings only: store, start nothing, keep the marking',
    source: 'FD 2009/315 Arts 5(1), 7(2)',
    flow,
    answers: { ...withoutRule, notificationSerious: 'no', notificationMarked: 'yes' },
    expect: {
      ending: 'store-and-keep',
      lead: [],
      atHome: ['store-so-that-it-can-be-passed-on', 'start-nothing-from-the-entry-alone'],
      after: ['keep-marked-entries-to-proceedings', 'third-states-within-the-limits', 'log-who-looks'],
    },
  },
  {
    title: 'The United Kingdom notifies: stored in the same way, by the agreement',
    source: 'TCA Title IX; Future Relationship Act 2020 s 1',
    flow,
    answers: { ...withoutRule, destinationStates: ['GB'], notificationSerious: 'no' },
    expect: { ending: 'store-and-keep', lead: [], atHome: ['british-notices-come-by-the-agreement'] },
  },
  {
    title: 'A deletion there is followed here, and whoever relied on the entry is told',
    source: 'FD 2009/315 Arts 4(3), 5(2)',
    flow,
    answers: { ...withoutRule, notificationKind: 'change-or-deletion' },
    expect: {
      ending: 'follow-the-change',
      lead: [],
      atHome: ['follow-changes-and-deletions', 'tell-those-who-rely-on-it'],
    },
  },
  {
    title: 'Not a national: send it back',
    source: 'FD 2009/315 Art 4(2)',
    flow,
    answers: { ...withoutRule, notificationOwnNational: 'no' },
    expect: { ending: 'not-our-national', lead: [], atHome: ['send-it-back-unless-a-national'] },
  },
  {
    title: 'The dates do not match: settle who is meant before it is stored',
    source: 'facts/somec/cases.md, case 3 (identity before record)',
    flow,
    answers: { ...withoutRule, notificationOwnNational: 'unknown' },
    expect: { ending: 'settle-who-is-meant', lead: [], atHome: ['identify-before-storing'] },
  },
  ...(
    [
      [
        'own-proceedings',
        'use-it-in-proceedings',
        ['take-it-into-the-case-through-the-register', 'entries-count-as-those-at-home'],
      ],
      ['vetting', 'vetting-asks-for-itself', ['vetting-through-records-authority']],
      ['send-it-abroad', 'the-entry-is-no-warning', ['entry-stays-out-of-a-warning', 'warn-on-facts-of-your-own']],
      ['none', 'no-trigger-by-itself', ['start-nothing-from-the-entry-alone']],
      ['unknown', 'no-trigger-by-itself', ['start-nothing-from-the-entry-alone']],
    ] as const
  ).map(
    ([use, ending, atHome]): WorkedCase => ({
      title: `Police come across the entry, wish: ${use.replaceAll('-', ' ')}`,
      source: 'FD 2009/315 Arts 5(1), 7(2), 7(3); facts/law/ecris-2009-315.yaml (use limitation)',
      flow,
      answers: { ...seen, notificationUse: use },
      expect: { ending, lead: [], atHome },
    }),
  ),
  ...(
    [
      ['law-or-protocol-allows', 'manage-at-home', ['assess-on-all-that-is-known', 'proportionality-note']],
      ['professional-secrecy-bars', 'leave-it-in-the-register', ['start-nothing-from-the-entry-alone']],
      ['unknown', 'ask-which-rule-lets-you', ['use-at-home-follows-own-law']],
    ] as const
  ).map(
    ([homeGateway, ending, atHome]): WorkedCase => ({
      title: `Probation would manage a risk at home on it; the rule: ${homeGateway.replaceAll('-', ' ')}`,
      source: 'Directive 2016/680 Arts 4(2), 8; design, principle 3',
      flow,
      answers: { ...seen, role: 'probation', notificationUse: 'manage-risk', homeGateway },
      expect: { ending, lead: [], atHome },
    }),
  ),
];
export default cases;
