import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'concern-about-a-resident';
const day = { today: '2026-11-23', harmIsImminent: 'no' } as const;
const police = { ...day, role: 'police', askingState: 'SE', purpose: 'prevent-harm' } as const;

/** A witness saw approaches to children on three named days; the assessment is new and finds serious harm likely. */
const witnessed = {
  ...police,
  concernBasis: 'named-witness',
  newOffenceSuspected: 'no',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  knownVictimOrChildThere: 'yes',
} as const;
const there = { destinationStates: ['FI'], concernPointsThere: 'yes', dataSources: ['own'] } as const;
const ticked = {
  minorNowOrThen: 'no',
  internationalProtection: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  personMustNotKnow: 'yes',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'Neighbours worry because of where somebody comes from: no basis, ask nobody',
    source: 'design, principle 11; Directive 2016/680 Art 8',
    flow,
    answers: { ...day, concernBasis: 'origin-only' },
    expect: {
      ending: 'no-basis-ask-nobody',
      lead: [],
      atHome: ['ask-nobody', 'no-file-on-origin-or-rumour', 'tell-whoever-raised-it'],
    },
  },
  {
    title: 'A rumour on the internet: no basis either',
    source: 'design, principle 11',
    flow,
    answers: { ...day, concernBasis: 'rumour' },
    expect: { ending: 'no-basis-ask-nobody', lead: [] },
  },
  {
    title: 'An old conviction and nothing since: ask nobody',
    source: 'facts/law/SUMMARY-police.md 2; Directive 2004/38 Art 27(2)',
    flow,
    answers: { ...day, concernBasis: 'conviction-only' },
    expect: {
      ending: 'a-conviction-alone-is-no-basis',
      lead: [],
      atHome: ['ask-nobody', 'no-record-check-under-another-name'],
    },
  },
  {
    title: 'Nobody can say what the concern rests on: write down facts first',
    source: 'Directive 2016/680 Art 7(1)',
    flow,
    answers: { ...day, concernBasis: 'unknown' },
    expect: { ending: 'write-down-first', lead: [], atHome: ['write-dated-facts', 'ask-for-what-is-missing'] },
  },
  {
    title: 'Dated facts and a current finding, and a past case in Finland: one question to the police there, no record',
    source: 'Directive 2023/977 Art 4(3); FD 2009/315 Arts 6(1), 9',
    flow,
    answers: { ...witnessed, ...there, ...ticked, ...safeguardsMet },
    expect: {
      ending: 'ask-their-police',
      lead: [['dir-2023-977-request', 'FI']],
      closed: [
        ['ecris-criminal-proceedings', 'FI', 'purpose-fits'],
        ['ecris-other-purposes', 'FI', 'purpose-fits'],
      ],
      atHome: [
        'child-protection-for-this-concern',
        'no-record-check-under-another-name',
        'name-the-offence-to-prevent',
      ],
      before: ['keep-the-person-from-knowing'],
      after: ['close-when-answered'],
    },
  },
  {
    title:
      'The same facts at a school service whose rule is not known: ask the legal service, protect the child meanwhile',
    source: 'design, principle 3',
    flow,
    answers: {
      ...witnessed,
      ...there,
      ...ticked,
      ...safeguardsMet,
      role: 'health-or-social-care',
      homeGateway: 'unknown',
    },
    expect: {
      ending: 'ask-who-may-ask',
      lead: [],
      atHome: ['ask-legal-service', 'child-protection-for-this-concern'],
    },
  },
  {
    title: 'The same facts, and only a passport points to the other State: no State to ask',
    source: 'Directive 2023/977 Art 4(3)',
    flow,
    answers: { ...witnessed, ...there, concernPointsThere: 'no' },
    expect: { ending: 'no-state-to-ask', lead: [], atHome: ['use-local-measures'], absent: ['dir-2023-977-request'] },
  },
  {
    title: 'Some risk, nothing that points to a serious offence: measures here, registers stay closed',
    source: 'FD 2009/315 Art 6(1); design, principle 8',
    flow,
    answers: { ...witnessed, assessmentFinding: 'some-risk' },
    expect: {
      ending: 'local-measures',
      lead: [],
      closed: [['ecris-other-purposes', 'all', 'purpose-fits']],
      atHome: ['use-local-measures', 'child-protection-for-this-concern'],
      after: ['set-a-day-to-close'],
    },
  },
  {
    title: 'Nobody has assessed it: assess first',
    source: 'design, principle 8',
    flow,
    answers: { ...witnessed, assessmentFinding: 'unknown', assessmentAge: 'unknown' },
    expect: { ending: 'assess-first', lead: [], atHome: ['assess-the-concern'] },
  },
  {
    title: 'The facts are an offence: it goes to police or prosecutor, who ask in a case of their own',
    source: 'Directive 2016/680 Art 4(2)',
    flow,
    answers: { ...witnessed, newOffenceSuspected: 'yes' },
    expect: { ending: 'an-offence-is-suspected', lead: [], atHome: ['prosecutor-opens-the-request'] },
  },
  {
    title: 'A milder way at home is enough: ask nobody abroad',
    source: 'Directive 2016/680 Art 4',
    flow,
    answers: { ...witnessed, ...there, ...ticked, ...safeguardsMet, safeguardOtherwise: 'no' },
    expect: { ending: 'send-nothing', lead: [], absent: ['dir-2023-977-request'] },
  },
  {
    title: 'A therapist is bound by secrecy: others ask, and child protection at home hears of the child',
    source: 'design, principle 3; Directive 2011/93 Art 16',
    flow,
    answers: {
      ...witnessed,
      ...there,
      ...ticked,
      ...safeguardsMet,
      role: 'health-or-social-care',
      homeGateway: 'professional-secrecy-bars',
    },
    expect: { ending: 'others-must-ask', lead: [], atHome: ['find-who-may-tell', 'child-protection-for-this-concern'] },
  },
  {
    title: 'The concern is to end in a residence file: no channel',
    source: 'design, principle 1',
    flow,
    answers: {
      ...day,
      concernBasis: 'dated-conduct',
      role: 'immigration',
      askingState: 'SE',
      purpose: 'decide-on-residence',
    },
    expect: { ending: 'not-for-a-residence-decision', lead: [] },
  },
  {
    title: 'Whether a child is in danger now is not known: telephone, before asking what it rests on',
    source: 'design, principle 7',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'unknown',
      role: 'police',
      askingState: 'SE',
      destinationStates: 'unknown',
    },
    expect: { ending: 'telephone-now', lead: [] },
  },
  {
    title: 'One test is open: not yet',
    source: 'design, principle 8',
    flow,
    answers: { ...witnessed, ...there, ...ticked, ...safeguardsMet, safeguardLawfulChannel: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
];
export default cases;
