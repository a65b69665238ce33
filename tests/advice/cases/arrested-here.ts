import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'arrested-here';

/** Plan C: identity card of Romania, says he worked in Italy and the United Kingdom; Romania replied "no entry". */
const planC = {
  today: '2026-11-23',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'AT',
  purpose: 'investigate',
  timeToAct: 'days',
  identityCertainty: 'papers-only',
  identityPrints: 'taken',
  caseStage: 'suspected-or-arrested',
  nationalities: ['RO'],
  earlierStates: ['IT', 'GB'],
  convictingStates: 'unknown',
  recordReply: 'no-entry',
  minorNowOrThen: 'no',
  internationalProtection: 'no',
  existingAlertOrOrder: 'unknown',
  knownVictimOrChildThere: 'yes',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'Arrested in Austria, hearing in two days, Romania replied “no entry”: prints, then record and police of each State where he lived',
    source: 'facts/plans.md C; FD 2009/315 Arts 7, 8; TCA Title IX; Directive 2023/977 Art 4(4)',
    flow,
    answers: { ...planC, ...safeguardsMet },
    expect: {
      ending: 'identity-first-then-ask',
      lead: [
        ['pruem-fingerprints', 'RO'],
        ['pruem-fingerprints', 'IT'],
        ['tca-pruem', 'GB'],
        ['ecris-criminal-proceedings', 'RO'],
        ['ecris-criminal-proceedings', 'IT'],
        ['tca-criminal-records', 'GB'],
        ['dir-2023-977-request', 'RO'],
        ['dir-2023-977-request', 'IT'],
        ['tca-operational-information', 'GB'],
      ],
      closed: [
        ['ecris-criminal-proceedings', 'GB', 'closed-for-this-state'],
        ['ecris-tcn', 'all', 'not-live'],
      ],
      atHome: ['write-the-reply-right', 'no-entry-has-many-reasons', 'compare-prints-at-home-and-in-sis'],
      before: ['ask-urgently-before-the-hearing'],
      after: [
        'tell-the-court-what-is-outstanding',
        'chase-the-record-reply',
        'look-again-before-release-or-charge',
        'keep-reply-and-police-information-apart',
      ],
    },
  },
  {
    title: 'The same, once prints have proved who it is: record and police, and no search for the identity',
    source: 'facts/plans.md C',
    flow,
    answers: { ...planC, identityCertainty: 'proved-by-prints', ...safeguardsMet },
    expect: {
      ending: 'ask-record-and-police',
      lead: [
        ['ecris-criminal-proceedings', 'RO'],
        ['ecris-criminal-proceedings', 'IT'],
        ['tca-criminal-records', 'GB'],
        ['dir-2023-977-request', 'RO'],
        ['dir-2023-977-request', 'IT'],
        ['tca-operational-information', 'GB'],
      ],
      absent: ['pruem-fingerprints', 'ecris-tcn'],
    },
  },
  {
    title: 'The same, asked by a prosecutor for the charge: the record only; police information serves no prosecution',
    source: 'Directive 2023/977 Art 1(1); FD 2009/315 Art 6(1)',
    flow,
    answers: { ...planC, role: 'prosecutor', purpose: 'prosecute', caseStage: 'charged', recordReply: 'entries' },
    expect: {
      ending: 'ask-for-the-record',
      lead: [
        ['ecris-criminal-proceedings', 'RO'],
        ['ecris-criminal-proceedings', 'IT'],
        ['tca-criminal-records', 'GB'],
      ],
      absent: ['dir-2023-977-request', 'tca-operational-information'],
      atHome: ['ask-for-the-judgment'],
    },
  },
  {
    title: 'An applicant for protection, arrested: the other States are asked, and nothing goes to the State of origin',
    source: 'facts/law/asylum-confidentiality; Regulation 2024/1348 Art 7(2)(b)',
    flow,
    answers: {
      ...planC,
      ...safeguardsMet,
      identityCertainty: 'proved-by-prints',
      nationalities: ['elsewhere'],
      earlierStates: ['IT', 'CH'],
      internationalProtection: 'yes',
      recordReply: 'not-asked',
    },
    expect: {
      ending: 'ask-record-and-police',
      lead: [
        ['ecris-criminal-proceedings', 'IT'],
        ['dir-2023-977-request', 'IT'],
        ['dir-2023-977-request', 'CH'],
      ],
      closed: [['interpol-diffusion', 'elsewhere', 'the-state-of-origin-may-learn']],
      atHome: [
        'check-nothing-reaches-the-state-of-origin',
        'nothing-through-embassy-or-family',
        'record-by-mutual-assistance',
        'ask-each-state-one-by-one',
      ],
    },
  },
  {
    title: 'One of the five tests is not met: the record is asked, the police question stays back',
    source: 'design, principle 8',
    flow,
    answers: { ...planC, ...safeguardsMet, safeguardNecessity: 'no' },
    expect: {
      ending: 'record-yes-police-no',
      lead: [
        ['ecris-criminal-proceedings', 'RO'],
        ['ecris-criminal-proceedings', 'IT'],
        ['tca-criminal-records', 'GB'],
      ],
      atHome: ['hold-the-police-question-back'],
      absent: ['dir-2023-977-request', 'tca-operational-information', 'interpol-diffusion'],
    },
  },
  {
    title: 'One test is open, and no answer has come: “no answer yet” is not “no entry”',
    source: 'facts/plans.md C 1; design, principles 6 and 8',
    flow,
    answers: { ...planC, ...safeguardsMet, safeguardAccuracy: 'unknown', recordReply: 'no-answer-yet' },
    expect: {
      ending: 'record-now-police-not-yet',
      lead: [
        ['ecris-criminal-proceedings', 'RO'],
        ['ecris-criminal-proceedings', 'IT'],
        ['tca-criminal-records', 'GB'],
      ],
      atHome: ['settle-open-safeguards', 'no-answer-is-no-empty-reply'],
      absent: ['dir-2023-977-request'],
    },
  },
  {
    title: 'No case against the person: no register and no police is asked',
    source: 'FD 2009/315 Art 6(1); design, principle 1',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'police',
      askingState: 'AT',
      purpose: 'investigate',
      timeToAct: 'weeks',
      identityCertainty: 'papers-only',
      identityPrints: 'unknown',
      caseStage: 'none',
    },
    expect: { ending: 'no-case-no-request', lead: [], atHome: ['no-record-check-under-another-name'] },
  },
  {
    title: 'A health service holds the facts and is bound by secrecy: others ask',
    source: 'design, principle 3',
    flow,
    answers: {
      ...planC,
      ...safeguardsMet,
      role: 'health-or-social-care',
      homeGateway: 'professional-secrecy-bars',
    },
    expect: { ending: 'others-must-ask', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'A prison holds the person, and nobody knows the rule at home: the legal service is asked first',
    source: 'design, principle 3',
    flow,
    answers: { ...planC, ...safeguardsMet, role: 'prison', homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-ask', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'Somebody in another State is in danger from the person: telephone now',
    source: 'design, principle 7',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'AT',
      destinationStates: ['IT'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'IT']] },
  },
  {
    title: 'The reply for a residence file: both channels are closed',
    source: 'facts/plans.md C 7; FD 2009/315 Art 9(1)',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'no',
      role: 'immigration',
      askingState: 'AT',
      purpose: 'decide-on-residence',
      timeToAct: 'weeks',
    },
    expect: {
      ending: 'not-for-a-residence-decision',
      lead: [],
      closed: [
        ['ecris-criminal-proceedings', 'all', 'purpose-fits'],
        ['dir-2023-977-request', 'all', 'purpose-fits'],
      ],
    },
  },
];
export default cases;
