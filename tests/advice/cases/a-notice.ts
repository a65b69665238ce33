import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'interpol-notice-received';
const bureau = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'ES',
  destinationStates: ['GB'],
} as const;
const sound = { noticeDoubt: ['nothing-seen'], internationalProtection: 'no', matchCertainty: 'confirmed' } as const;
const redAlone = { ...bureau, ...sound, noticeAsks: 'arrest' } as const;
const red = { ...redAlone, knownVictimOrChildThere: 'no' } as const;
const blue = { ...bureau, ...sound, noticeAsks: 'locate-or-inform', ...safeguardsMet } as const;
const green = {
  ...bureau,
  ...sound,
  noticeAsks: 'warn',
  receivedPersonHere: 'lives-here',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  knownVictimOrChildThere: 'yes',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A Green Notice of the United Kingdom, the person lives here: no arrest; an owner, an assessment, a choice',
    source: 'facts/somec/cases.md 2; facts/law/SUMMARY-police.md 6; INTERPOL RPD Art 89',
    flow,
    answers: green,
    expect: {
      ending: 'assess-and-choose',
      lead: [],
      atHome: [
        'green-brings-no-arrest',
        'send-it-to-the-unit-that-can-act',
        'assess-here',
        'child-protection-here',
        'choose-the-mildest-measure',
      ],
      after: ['answer-receipt-only', 'name-owner-and-review-day', 'review-and-erase'],
    },
  },
  {
    title: 'The same, and no assessment finds serious harm: no measure on the notice alone',
    source: 'INTERPOL RPD Art 89; ECHR Art 8',
    flow,
    answers: { ...green, assessmentFinding: 'little-risk' },
    expect: { ending: 'assess-and-choose', lead: [], atHome: ['no-measure-on-the-message-alone'] },
  },
  {
    title: 'The same, and the person is not found: log it, look again',
    source: 'facts/somec/user-needs.md U5',
    flow,
    answers: { ...green, receivedPersonHere: 'not-found' },
    expect: { ending: 'keep-and-look-again', lead: [], atHome: ['log-the-message', 'look-in-own-registers'] },
  },
  {
    title: 'A Red Notice under the convention of 1957: the authority decides, the arrest has an end',
    source: 'INTERPOL RPD Art 83; ETS 24 Art 16(1), (4)',
    flow,
    answers: { ...red, destinationStates: ['elsewhere'], noticeLaw: 'extradition-convention' },
    expect: {
      ending: 'provisional-arrest',
      lead: [],
      atHome: ['check-the-notice-with-the-bureau', 'tell-prosecutor-of-the-notice', 'papers-within-the-time'],
      dueByYou: ['coe-1957-provisional-arrest'],
    },
  },
  {
    title: 'A Red Notice, and nobody knows what national law lets follow: ask before any arrest',
    source: 'INTERPOL RPD Art 83 (each State decides on the legal value)',
    flow,
    answers: { ...red, noticeLaw: 'unknown' },
    expect: { ending: 'ask-before-arrest', lead: [], atHome: ['notice-is-no-warrant'] },
  },
  {
    title: 'A Red Notice of the State that a refugee fled: no step, nothing confirmed',
    source: 'facts/law/asylum-confidentiality.yaml; Regulation 2024/1348 Art 7(2); INTERPOL Constitution Art 3',
    flow,
    answers: {
      ...redAlone,
      destinationStates: ['elsewhere'],
      noticeDoubt: ['from-the-state-fled'],
      internationalProtection: 'yes',
    },
    expect: {
      ending: 'compliance-doubt',
      lead: [],
      atHome: ['tell-the-bureau-of-the-doubt', 'confirm-nothing-to-the-state-fled', 'no-measure-on-the-message-alone'],
    },
  },
  {
    title: 'Nobody looked whether something speaks against it: have it checked first',
    source: 'INTERPOL Constitution Art 3; RPD Art 12',
    flow,
    answers: { ...redAlone, noticeDoubt: ['unknown'] },
    expect: { ending: 'check-it-first', lead: [], atHome: ['check-the-notice-with-the-bureau'] },
  },
  {
    title: 'Where the law allows no arrest, a Red Notice is answered through the bureau after the five tests',
    source: 'INTERPOL RPD Art 83; Directive 2016/680 Art 35(1)',
    flow,
    answers: { ...red, noticeLaw: 'locate-only', ...safeguardsMet },
    expect: {
      ending: 'tell-the-bureau-where',
      lead: [],
      atHome: ['notice-is-no-warrant', 'answer-through-the-bureau'],
    },
  },
  {
    title: 'A Blue Notice: no arrest; an answer through the bureau',
    source: 'INTERPOL RPD Art 88',
    flow,
    answers: blue,
    expect: { ending: 'tell-the-bureau-where', lead: [], atHome: ['answer-through-the-bureau'] },
  },
  {
    title: 'The same, at a probation office: through the police, on a rule of national law',
    source: 'design, principle 3',
    flow,
    answers: { ...blue, role: 'probation', homeGateway: 'court-or-prosecutor-must-approve' },
    expect: {
      ending: 'tell-the-bureau-where',
      lead: [],
      atHome: ['hand-the-message-to-police'],
      before: ['court-or-prosecutor-approval'],
    },
  },
  {
    title: 'The same, and secrecy bars it; or nobody knows the rule',
    source: 'design, principle 3',
    flow,
    answers: { ...blue, role: 'health-or-social-care', homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'The rule to tell the police at home is not known: ask first',
    source: 'design, principle 3',
    flow,
    answers: { ...blue, role: 'probation', homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'A Blue Notice, and nobody checked for protection: answer nothing yet',
    source: 'facts/law/asylum-confidentiality.yaml; design, section 3 (unknown goes the way of no)',
    flow,
    answers: { ...blue, internationalProtection: 'unknown' },
    expect: { ending: 'check-protection-first', lead: [], atHome: ['confirm-nothing-to-the-state-fled'] },
  },
  {
    title: 'A Blue Notice, and one test is not met: a receipt and nothing more',
    source: 'design, principle 8',
    flow,
    answers: { ...blue, safeguardNecessity: 'no' },
    expect: { ending: 'tell-nothing-back', lead: [], atHome: ['answer-receipt-only'] },
  },
  {
    title: 'A Blue Notice, and one test is open: not yet',
    source: 'design, principle 8',
    flow,
    answers: { ...blue, safeguardAccuracy: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
  {
    title: 'A Yellow Notice for an adult: safe, and he or she decides what is told',
    source: 'INTERPOL RPD Art 90',
    flow,
    answers: { ...bureau, noticeAsks: 'missing', hitFoundPerson: 'adult', matchCertainty: 'confirmed' },
    expect: { ending: 'find-the-missing-person', lead: [], atHome: ['missing-adult-decides'] },
  },
  {
    title: 'An Orange Notice: act on the danger under national law',
    source: 'INTERPOL RPD Art 93; design, principle 7',
    flow,
    answers: { ...bureau, noticeAsks: 'imminent-danger' },
    expect: { ending: 'act-on-the-danger', lead: [], atHome: ['act-on-the-imminent-danger'] },
  },
  {
    title: 'The same name, another man: nothing against him',
    source: 'INTERPOL RPD Art 12',
    flow,
    answers: { ...redAlone, matchCertainty: 'another-person' },
    expect: { ending: 'not-this-person', lead: [], atHome: ['check-the-notice-with-the-bureau'] },
  },
  {
    title: 'Nobody knows what the paper is: ask the bureau',
    source: 'facts/law/interpol-notices.yaml',
    flow,
    answers: { ...bureau, noticeAsks: 'unknown' },
    expect: { ending: 'ask-the-bureau-what-it-is', lead: [], atHome: ['ask-the-bureau-what-it-is'] },
  },
  {
    title: 'Immediate danger while a notice lies on the desk: the telephone first',
    source: 'design, principle 7',
    flow,
    answers: { ...bureau, harmIsImminent: 'yes' },
    expect: {
      ending: 'telephone-now',
      lead: [],
      atHome: ['telephone-emergency-number', 'protect-whoever-is-in-danger'],
    },
  },
];
export default cases;
