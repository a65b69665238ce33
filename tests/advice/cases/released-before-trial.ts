import type { WorkedCase } from '../worked-case';

const flow = 'released-before-trial';
const released = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'prosecutor',
  askingState: 'ES',
  purpose: 'prosecute',
  preTrialStage: 'measures-ordered',
  destinationStates: ['IE'],
  residence: 'lives-there',
  agreesToReturn: 'yes',
  preTrialMeasures: ['reporting', 'no-contact'],
  knownVictimOrChildThere: 'yes',
  minorNowOrThen: 'no',
  existingAlertOrOrder: 'no',
} as const;
const {
  preTrialMeasures: _measures,
  knownVictimOrChildThere: _victim,
  minorNowOrThen: _minor,
  existingAlertOrOrder: _alert,
  ...theCase
} = released;

const cases: readonly WorkedCase[] = [
  {
    title: 'Accused in Spain, lives in Ireland, reporting and a contact ban, agrees to return: the order moves',
    source: 'facts/law/fd-2009-829.yaml; FD 2009/829 Arts 8(1), 9(1), 12(1), 22',
    flow,
    answers: released,
    expect: {
      ending: 'supervise-before-trial',
      lead: [['fd-2009-829-supervision-order', 'IE']],
      atHome: ['ask-that-state-what-it-knows', 'spell-out-the-contact-ban', 'victim-can-ask-for-a-protection-order'],
      before: ['translate-the-supervision-certificate', 'suspected-and-not-convicted'],
      after: ['monitor-until-the-order-is-recognised', 'diarise-20-working-days', 'answer-each-notice-of-a-breach'],
      absent: ['fd-2008-947-probation', 'dir-2023-977-own-initiative'],
    },
  },
  {
    title: 'The same, asked by a probation officer: he or she gives the court the facts and sends nothing',
    source: 'FD 2009/829 Art 6; facts/somec/user-needs.md 5',
    flow,
    answers: { ...released, role: 'probation' },
    expect: {
      ending: 'supervise-before-trial',
      lead: [['fd-2009-829-supervision-order', 'IE']],
      atHome: ['facts-for-the-court-of-the-case'],
    },
  },
  {
    title: 'A tag alone: find out whether that State monitors it, and keep the measures at home meanwhile',
    source: 'FD 2009/829 Art 8(2); facts/law/fd-2009-829.yaml (electronic monitoring is not named)',
    flow,
    answers: { ...released, preTrialMeasures: ['electronic-monitoring'] },
    expect: {
      ending: 'supervise-before-trial',
      lead: [],
      findOut: [['fd-2009-829-supervision-order', 'IE']],
      meanwhile: [['none-national-only', 'all']],
      atHome: ['look-up-what-was-notified'],
    },
  },
  {
    title: 'To Switzerland no scheme exists: measures at home, and that is said',
    source: 'facts/territory/matrix.yaml (2009-829: member States only)',
    flow,
    answers: { ...released, destinationStates: ['CH'] },
    expect: {
      ending: 'supervise-before-trial',
      lead: [['none-national-only', 'all']],
      closed: [['fd-2009-829-supervision-order', 'CH', 'not-bound']],
      atHome: ['own-measures-before-trial'],
      notDone: [
        'ask-that-state-what-it-knows',
        'spell-out-the-contact-ban',
        'translate-the-supervision-certificate',
        'diarise-20-working-days',
      ],
      remains: 'own-measures-before-trial-only',
    },
  },
  {
    title: 'The suspect does not agree to return: nothing is sent, the measures stay',
    source: 'FD 2009/829 Art 9(1)',
    flow,
    answers: { ...theCase, agreesToReturn: 'no' },
    expect: {
      ending: 'measures-stay-at-home',
      lead: [],
      closed: [['fd-2009-829-supervision-order', 'IE', 'suspect-returns-home-or-that-state-agrees']],
      atHome: ['own-measures-before-trial'],
    },
  },
  {
    title: 'Nobody has told the suspect what it means: settle that first',
    source: 'FD 2009/829 Art 9(1)-(2); facts/somec/findings.md B (who agrees has to understand)',
    flow,
    answers: { ...theCase, agreesToReturn: 'unknown' },
    expect: { ending: 'settle-the-return-first', lead: [], atHome: ['tell-the-suspect-what-it-means'] },
  },
  {
    title: 'In detention, release is considered: the court decides first, the other State is consulted',
    source: 'FD 2009/829 Arts 2(2), 22; facts/somec/user-needs.md 16',
    flow,
    answers: {
      ...theCase,
      preTrialStage: 'being-considered',
      preTrialMeasures: ['places', 'no-contact'],
      knownVictimOrChildThere: 'yes',
      minorNowOrThen: 'no',
    },
    expect: {
      ending: 'court-decides-first',
      lead: [],
      findOut: [['fd-2009-829-supervision-order', 'IE']],
      atHome: ['put-the-order-to-the-court', 'ask-that-state-what-it-knows'],
    },
  },
  {
    title: 'Recognised there, a notice of a breach lies unanswered: answer it, or they may stop',
    source: 'FD 2009/829 Arts 13(3), 19(3), 23',
    flow,
    answers: { ...theCase, preTrialStage: 'recognised-there' },
    expect: {
      ending: 'keep-the-order-alive',
      lead: [],
      atHome: ['answer-each-notice-of-a-breach', 'look-at-adapted-measures'],
      after: ['warrant-on-a-breach'],
    },
  },
  {
    title: 'Free without measures: nothing to move',
    source: 'FD 2009/829 Art 9(1)',
    flow,
    answers: { ...theCase, preTrialStage: 'no-measures' },
    expect: {
      ending: 'nothing-to-move',
      lead: [],
      closed: [['fd-2009-829-supervision-order', 'IE', 'a-supervision-order-before-trial-runs']],
    },
  },
  {
    title: 'A victim service that does not know the stage: ask the court',
    source: 'design, principle 6',
    flow,
    answers: { ...theCase, role: 'victim-authority', purpose: 'protect-victim', preTrialStage: 'unknown' },
    expect: { ending: 'ask-the-court-first', lead: [], atHome: ['ask-the-court-where-the-case-stands'] },
  },
  {
    title: 'A vetting office: not for this purpose',
    source: 'FD 2009/829 Art 2(1); design, principle 1',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'vetting-body',
      askingState: 'ES',
      purpose: 'vet-for-work',
    },
    expect: { ending: 'no-order-for-this-purpose', lead: [] },
  },
];
export default cases;
