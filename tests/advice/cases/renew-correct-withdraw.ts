import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'renew-correct-withdraw';
const police = { today: '2026-11-25', harmIsImminent: 'no', role: 'police', askingState: 'PT' } as const;

const yearlyReview = {
  ...police,
  sentKind: 'check-alert',
  sentEvent: 'review-due',
  reasonStillStands: 'yes',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  internationalProtection: 'no',
} as const;
const newFacts = {
  ...police,
  sentKind: 'police-message',
  sentEvent: 'new-facts',
  purpose: 'prevent-harm',
  destinationStates: ['FR'],
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
} as const;
const around = {
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  internationalProtection: 'no',
  dataSources: ['own'],
} as const;
const probation = { ...newFacts, ...around, ...safeguardsMet, role: 'probation' } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'The yearly review of a check alert: renewed on record, or it ends',
    source: 'SIS Police Regulation Arts 21, 53(4), 53(6)',
    flow,
    answers: { ...yearlyReview, ...safeguardsMet },
    expect: {
      ending: 'renew-the-check-alert',
      lead: [],
      atHome: ['renew-the-alert-on-record', 'look-through-hits-of-the-year'],
      after: ['set-the-next-review-day'],
    },
  },
  {
    title: 'The review finds no reason any more: deleted now, without waiting for it to lapse',
    source: 'SIS Police Regulation Art 55; Directive 2016/680 Art 5',
    flow,
    answers: { ...yearlyReview, reasonStillStands: 'no' },
    expect: { ending: 'withdraw-what-was-sent', lead: [], atHome: ['delete-the-alert'] },
  },
  {
    title: 'Nobody has looked at it again: settle it before the day',
    source: 'SIS Police Regulation Art 53(6)',
    flow,
    answers: { ...yearlyReview, reasonStillStands: 'unknown' },
    expect: { ending: 'settle-it-before-the-day', lead: [], atHome: ['renew-assessment'] },
  },
  {
    title: 'A diffusion of years ago still has its reason: renewed through the bureau, no wider',
    source: 'RPD Arts 12, 49',
    flow,
    answers: { ...yearlyReview, sentKind: 'interpol-circulation', ...safeguardsMet },
    expect: {
      ending: 'renew-the-circulation',
      lead: [],
      atHome: ['renew-the-circulation-with-reasons'],
      before: ['check-the-transfer-conditions'],
      absent: ['interpol-green'],
    },
  },
  {
    title: 'New facts after a message: a new message that replaces the old one',
    source: 'Directive 2023/977 Art 7; facts/plans.md B, 7',
    flow,
    answers: { ...newFacts, ...around, ...safeguardsMet },
    expect: {
      ending: 'send-a-new-message',
      lead: [['dir-2023-977-own-initiative', 'FR']],
      before: ['write-a-new-message', 'facts-apart-from-assessment'],
      after: ['ask-for-receipt-and-owner'],
      absent: ['sis-36-discreet'],
    },
  },
  {
    title: 'The same from probation, with a rule: through the police at home',
    source: 'user need 5',
    flow,
    answers: { ...probation, homeGateway: 'law-or-protocol-allows' },
    expect: {
      ending: 'send-a-new-message',
      lead: [['dir-2023-977-own-initiative', 'FR']],
      atHome: ['hand-over-sheet'],
    },
  },
  {
    title: 'The same, bound by secrecy',
    source: 'user need 2',
    flow,
    answers: { ...probation, homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'The same, and the rule is not known',
    source: 'user need 2',
    flow,
    answers: { ...probation, homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'The review of a message finds little risk: withdrawn in writing, not left to grow old',
    source: 'facts/plans.md B, 7 (withdraw when risk changes); Directive 2016/680 Arts 4, 5',
    flow,
    answers: { ...newFacts, sentEvent: 'review-due', assessmentFinding: 'little-risk' },
    expect: { ending: 'withdraw-what-was-sent', lead: [], atHome: ['withdraw-in-writing'] },
  },
  {
    title: 'A wrong address went out in a message: every receiver is told without delay',
    source: 'Directive 2016/680 Arts 7(3), 16(5)',
    flow,
    answers: { ...police, sentKind: 'police-message', sentEvent: 'data-wrong', wrongDataOwner: 'own' },
    expect: {
      ending: 'correct-what-was-sent',
      lead: [],
      atHome: ['tell-each-receiver-what-is-wrong'],
      after: ['see-who-acted-on-it', 'tell-the-data-protection-officer'],
    },
  },
  {
    title: 'An alert of another State names the wrong man: that State is told within two working days',
    source: 'SIS Police Regulation Art 59(5)',
    flow,
    answers: { ...police, sentKind: 'check-alert', sentEvent: 'data-wrong', wrongDataOwner: 'alert-of-another-state' },
    expect: { ending: 'tell-the-state-of-the-alert', lead: [], atHome: ['tell-the-state-of-the-alert'] },
  },
  {
    title: 'Our alert carries a wrong date of birth that another State gave us: we correct it and tell that State',
    source: 'Directive 2016/680 Arts 7(3), 16(5)',
    flow,
    answers: {
      ...police,
      sentKind: 'check-alert',
      sentEvent: 'data-wrong',
      wrongDataOwner: 'received-from-another-state',
    },
    expect: {
      ending: 'correct-what-was-sent',
      lead: [],
      atHome: ['have-the-alert-corrected', 'tell-the-state-it-came-from'],
    },
  },
  {
    title: 'The certificate gives a wrong end date: a corrected one goes out',
    source: 'FD 2008/947 Art 8(2)',
    flow,
    answers: {
      ...police,
      role: 'probation',
      sentKind: 'supervision-transfer',
      sentEvent: 'data-wrong',
      wrongDataOwner: 'own',
    },
    expect: { ending: 'correct-what-was-sent', lead: [], atHome: ['put-the-certificate-right'] },
  },
  {
    title: 'The person was surrendered: diffusion and alert are withdrawn the same day',
    source: 'facts/plans.md E, 7; SIS Police Regulation Art 55',
    flow,
    answers: { ...police, sentKind: 'interpol-circulation', sentEvent: 'person-found' },
    expect: {
      ending: 'withdraw-what-was-sent',
      lead: [],
      atHome: ['withdraw-through-the-bureau', 'withdraw-alerts-after-arrest'],
    },
  },
  {
    title: 'Supervision ends next spring: the receiver is told before that day',
    source: 'facts/somec/cases.md 8 (told, and then the sentence ended)',
    flow,
    answers: {
      ...police,
      role: 'probation',
      askingState: 'NL',
      sentKind: 'police-message',
      sentEvent: 'supervision-ended',
    },
    expect: {
      ending: 'say-that-supervision-ends',
      lead: [],
      atHome: ['say-that-nobody-supervises', 'ask-what-protects-now', 'hand-it-to-the-unit-that-sent'],
    },
  },
  {
    title: 'A hit on a check alert, two people in the car: read today, kept to its purpose',
    source: 'facts/plans.md D; SIS Police Regulation Arts 37(3), 56(5), 65',
    flow,
    answers: { ...police, sentKind: 'check-alert', sentEvent: 'hit-or-report' },
    expect: {
      ending: 'act-on-the-hit',
      lead: [],
      atHome: ['read-it-today', 'name-who-acts-on-the-hit'],
      before: ['keep-the-hit-to-its-purpose'],
    },
  },
  {
    title: 'A hit on an arrest alert: the papers at once',
    source: 'facts/plans.md E, 7; FD 2002/584 Arts 17, 23',
    flow,
    answers: { ...police, role: 'prosecutor', sentKind: 'arrest-alert', sentEvent: 'hit-or-report' },
    expect: { ending: 'send-the-papers-for-the-arrest', lead: [], atHome: ['papers-for-the-arrest'] },
  },
  {
    title: 'The police there report a sighting after a message: read, answer, assess anew',
    source: 'user need 3 (hear back)',
    flow,
    answers: { ...police, sentKind: 'police-message', sentEvent: 'hit-or-report' },
    expect: { ending: 'act-on-the-report', lead: [], atHome: ['read-it-today', 'answer-the-report'] },
  },
  {
    title: 'No receipt after a week: telephone until somebody owns it',
    source: 'facts/somec/cases.md 2 (warned, filed, forgotten), 12 (silent failure)',
    flow,
    answers: { ...police, sentKind: 'police-message', sentEvent: 'nothing-came-back' },
    expect: { ending: 'chase-the-silence', lead: [], atHome: ['telephone-the-other-side'] },
  },
  {
    title: 'A lawyer asks whether there is an alert: the desk answers, nothing is confirmed or denied',
    source: 'facts/plans.md D, 7; SIS Police Regulation Art 67; Directive 2016/680 Art 15',
    flow,
    answers: { ...police, sentKind: 'check-alert', sentEvent: 'person-asks' },
    expect: { ending: 'leave-the-answer-to-the-data-desk', lead: [], atHome: ['data-desk-answers'] },
  },
  {
    title: 'A transfer of supervision comes up for review: the State that supervises hears of new facts',
    source: 'FD 2008/947 Art 16(3)',
    flow,
    answers: { ...police, role: 'probation', sentKind: 'supervision-transfer', sentEvent: 'new-facts' },
    expect: { ending: 'review-for-the-authority', lead: [], atHome: ['tell-the-supervising-state'] },
  },
  {
    title:
      'A protection order, and the risk seems to have fallen: nobody ends it but the authority that made the measure',
    source: 'Directive 2011/99 Art 13',
    flow,
    answers: { ...police, role: 'victim-authority', sentKind: 'protection-order', sentEvent: 'reason-gone' },
    expect: { ending: 'review-for-the-authority', lead: [], atHome: ['issuing-authority-decides-on-the-order'] },
  },
  {
    title: 'The file does not say what was sent: look it up first',
    source: 'facts/somec/cases.md 12; Directive 2016/680 Art 25(1)',
    flow,
    answers: { ...police, sentKind: 'unknown', sentEvent: 'review-due' },
    expect: { ending: 'look-it-up-first', lead: [], atHome: ['look-up-what-was-sent'] },
  },
  {
    title: 'The hit shows a child in danger now: telephone before everything',
    source: 'design, principle 7; facts/plans.md D, 3',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'PT',
      destinationStates: ['HU'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'HU']] },
  },
];
export default cases;
