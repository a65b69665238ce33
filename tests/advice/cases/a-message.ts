import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'message-received';
const desk = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'spoc',
  askingState: 'DE',
  destinationStates: ['NL'],
  messageCame: 'spoc',
} as const;
const sent = { ...desk, purpose: 'prevent-harm', messageAsks: 'nothing', senderConditions: ['none'] } as const;
const person = {
  receivedPersonHere: 'on-the-way',
  matchCertainty: 'confirmed',
  sentenceStatus: 'measure-running',
  knownVictimOrChildThere: 'unknown',
} as const;
const finding = {
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  newOffenceSuspected: 'no',
  internationalProtection: 'no',
} as const;
const swimming = { ...sent, ...person, ...finding, ...safeguardsMet } as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'Told that a person under a measure will settle here: an owner, an assessment, a transfer while there is time, the end date, an answer',
    source: 'facts/somec/cases.md 8; ECHR Art 2; FD 2008/947 Art 5(1)',
    flow,
    answers: swimming,
    expect: {
      ending: 'own-it-and-act',
      lead: [],
      alongside: [['dir-2023-977-request', 'NL']],
      atHome: [
        'log-the-message',
        'send-it-to-the-unit-that-can-act',
        'assess-here',
        'child-protection-here',
        'choose-the-mildest-measure',
        'ask-them-to-move-supervision',
      ],
      after: ['answer-the-sender', 'ask-for-the-end-date', 'name-owner-and-review-day', 'review-and-erase'],
      dueByYou: [],
    },
  },
  {
    title: 'The same, and the sentence is over: nobody there has a mandate, so plan without the sender',
    source: 'facts/somec/cases.md 8 (end of mandate)',
    flow,
    answers: { ...swimming, sentenceStatus: 'sentence-over', receivedPersonHere: 'lives-here' },
    expect: { ending: 'own-it-and-act', lead: [], atHome: ['plan-without-the-sender'] },
  },
  {
    title: 'A message about a man who moved to the coast: the local unit gets it, and the sender an answer',
    source: 'facts/somec/cases.md 2 (told, filed, forgotten); user-needs 3',
    flow,
    answers: {
      ...swimming,
      askingState: 'ES',
      destinationStates: ['GB'],
      messageCame: 'other-official-channel',
      receivedPersonHere: 'lives-here',
      sentenceStatus: 'sentence-over',
      knownVictimOrChildThere: 'no',
    },
    expect: {
      ending: 'own-it-and-act',
      lead: [],
      alongside: [['tca-operational-information', 'GB']],
      atHome: ['send-it-to-the-unit-that-can-act', 'look-in-own-registers', 'no-measure-on-the-message-alone'],
      after: ['answer-the-sender', 'decide-and-write-why', 'tell-sender-of-changes'],
    },
  },
  {
    title: 'An old assessment: own it, assess anew, ask back, and nothing against the person yet',
    source: 'Directive 2016/680 Art 7(2); ECHR Art 8',
    flow,
    answers: { ...swimming, assessmentAge: 'over-6-months' },
    expect: {
      ending: 'assess-and-ask-back',
      lead: [],
      atHome: ['assess-here', 'no-measure-on-the-message-alone'],
      after: ['ask-the-sender-back', 'answer-the-sender'],
    },
  },
  {
    title: 'An urgent request through the SPOC that police can look up: eight hours bind the reader',
    source: 'Directive 2023/977 Art 5(1)(a)',
    flow,
    answers: { ...swimming, messageAsks: 'spoc-urgent-direct', receivedPersonHere: 'not-found' },
    expect: {
      ending: 'answer-not-here',
      lead: [],
      atHome: ['look-in-own-registers', 'answer-not-here'],
      dueByYou: ['2023-977-urgent-direct'],
    },
  },
  {
    title: 'The same for a prison file, and for any other request: three days, seven days',
    source: 'Directive 2023/977 Art 5(1)(b), (c)',
    flow,
    answers: { ...swimming, messageAsks: 'spoc-urgent-indirect' },
    expect: { ending: 'own-it-and-act', lead: [], dueByYou: ['2023-977-urgent-indirect'] },
  },
  {
    title: 'An origin and a rumour: no basis, a receipt, a note',
    source: 'design, principle 11',
    flow,
    answers: { ...sent, ...person, ...finding, assessmentFinding: 'little-risk', messageAsks: 'spoc-not-urgent' },
    expect: {
      ending: 'close-with-a-note',
      lead: [],
      atHome: ['no-measure-on-the-message-alone', 'answer-receipt-only'],
      dueByYou: ['2023-977-other'],
    },
  },
  {
    title: 'One test for the answer is not met: act here all the same, and answer with a receipt',
    source: 'ECHR Art 2; design, principle 8',
    flow,
    answers: { ...swimming, safeguardLawfulChannel: 'no' },
    expect: {
      ending: 'receipt-and-nothing-more',
      lead: [],
      atHome: ['assess-here', 'protect-whoever-is-in-danger', 'choose-the-mildest-measure'],
      after: ['answer-receipt-only'],
    },
  },
  {
    title: 'One test for the answer is open: act here, and settle it',
    source: 'design, principle 8',
    flow,
    answers: { ...swimming, safeguardAccuracy: 'unknown' },
    expect: { ending: 'receipt-and-not-yet', lead: [], atHome: ['settle-open-safeguards', 'assess-here'] },
  },
  {
    title: 'A message reached a probation office by another channel: through the police, on a rule',
    source: 'design, principle 3',
    flow,
    answers: {
      ...swimming,
      role: 'probation',
      messageCame: 'other-official-channel',
      homeGateway: 'law-or-protocol-allows',
    },
    expect: { ending: 'own-it-and-act', lead: [], atHome: ['hand-the-message-to-police'] },
  },
  {
    title: 'A health service is barred by secrecy',
    source: 'design, principle 3',
    flow,
    answers: { ...swimming, role: 'health-or-social-care', homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-answer', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'A prison does not know which rule lets it tell the police',
    source: 'design, principle 3',
    flow,
    answers: { ...swimming, role: 'prison', homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-answer', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'Judgment and certificate have come: the competent authority decides within 60 days',
    source: 'FD 2008/947 Arts 3, 8(1), 12(1)',
    flow,
    answers: { ...sent, purpose: 'supervise-or-execute', messageAsks: 'papers-to-supervise' },
    expect: {
      ending: 'supervision-needs-its-own-papers',
      lead: [],
      atHome: ['pass-papers-to-competent-authority'],
      dueByYou: ['2008-947-decision'],
    },
  },
  {
    title: 'Police information for an investigation: intelligence until the sender agrees',
    source: 'Directive 2023/977 Art 1(4)',
    flow,
    answers: { ...sent, purpose: 'investigate' },
    expect: {
      ending: 'use-as-intelligence',
      lead: [],
      alongside: [['dir-2023-977-request', 'NL']],
      atHome: ['intelligence-until-they-consent', 'prosecutor-opens-the-request'],
    },
  },
  {
    title: 'A message asks for an arrest: no arrest without an alert or a warrant',
    source: 'FD 2002/584 Art 8(1)(c); SIS Police Regulation Art 26',
    flow,
    answers: { ...sent, purpose: 'locate-and-arrest' },
    expect: { ending: 'arrest-needs-an-order', lead: [], atHome: ['ask-for-alert-or-warrant'] },
  },
  {
    title: 'The residence office would like to use it: not for this purpose',
    source: 'Directive 2016/680 Arts 4(2), 9(1); Directive 2004/38 Art 27(2)',
    flow,
    answers: { ...sent, purpose: 'decide-on-residence' },
    expect: {
      ending: 'not-for-this-purpose',
      lead: [],
      atHome: ['residence-authority-decides-alone', 'ask-sender-for-another-use'],
    },
  },
  {
    title: 'The name is the same, the woman is not: nothing against her, and say so',
    source: 'Directive 2016/680 Art 7(2); facts/somec/cases.md 3 (identity before record)',
    flow,
    answers: { ...sent, ...person, matchCertainty: 'another-person' },
    expect: { ending: 'not-this-person', lead: [], atHome: ['settle-the-match', 'answer-receipt-only'] },
  },
  {
    title: 'The message says that he is at her door: the telephone first',
    source: 'design, principle 7',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'spoc',
      askingState: 'DE',
      destinationStates: ['NL'],
    },
    expect: {
      ending: 'telephone-now',
      lead: [],
      atHome: ['telephone-emergency-number', 'protect-whoever-is-in-danger'],
    },
  },
];
export default cases;
