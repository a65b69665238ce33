import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'known-suspect';
const austrianPolice = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'AT',
  purpose: 'investigate',
  destinationStates: ['IT'],
  objectiveReasons: 'yes',
} as const;
const aboutThePerson = {
  minorNowOrThen: 'no',
  internationalProtection: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  knownVictimOrChildThere: 'no',
  personMustNotKnow: 'yes',
} as const;
const custodyHearing = {
  answerServes: 'both',
  urgencyGround: 'decision-on-liberty',
  listedCrime: 'two-or-more-member-states',
  proceedingsOpen: 'yes',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'Arrested in Austria for a sexual assault, Romanian card, worked in Italy and Great Britain: police information, urgent, and the record of every State',
    source: 'facts/plans.md C; Directive 2023/977 Arts 4(4), 5(1), 1(4); FD 2009/315 Arts 6(1), 9(1); TCA Art 563',
    flow,
    answers: {
      ...austrianPolice,
      destinationStates: ['RO', 'IT', 'GB'],
      ...custodyHearing,
      nationalities: ['RO'],
      convictingStates: 'unknown',
      earlierStates: ['IT', 'GB'],
      ...aboutThePerson,
      ...safeguardsMet,
    },
    expect: {
      ending: 'ask-and-learn-the-record',
      lead: [
        ['dir-2023-977-request', 'RO'],
        ['dir-2023-977-request', 'IT'],
        ['tca-operational-information', 'GB'],
        ['ecris-criminal-proceedings', 'RO'],
        ['ecris-criminal-proceedings', 'IT'],
        ['tca-criminal-records', 'GB'],
      ],
      alongside: [
        ['europol-siena-eis', 'IT'],
        ['eio', 'IT'],
        ['tca-mutual-assistance', 'GB'],
      ],
      closed: [
        ['pruem-ii-police-records', 'IT', 'not-live'],
        ['mla-2000', 'IT', 'other-goes-first'],
        ['eio', 'GB', 'ended'],
      ],
      absent: ['dir-2023-977-own-initiative', 'sis-36-discreet', 'interpol-green'],
      atHome: ['fingerprints-before-names'],
      before: ['name-the-urgency', 'say-whether-for-court', 'prosecutor-signs-for-evidence', 'ask-narrowly'],
      after: ['tell-the-court-what-is-outstanding', 'chase-the-record-reply', 'file-as-police-information'],
    },
  },
  {
    title:
      'A lead only, not urgent, nothing open before a court: an ordinary request, no record, no order for evidence',
    source: 'Directive 2023/977 Arts 4(3), 5(1)(c); FD 2009/315 Art 6(1); Directive 2014/41 Art 4',
    flow,
    answers: {
      ...austrianPolice,
      answerServes: 'the-inquiry',
      urgencyGround: 'none',
      listedCrime: 'one-state-only',
      proceedingsOpen: 'no',
      ...aboutThePerson,
      liveInvestigation: 'unknown',
      ...safeguardsMet,
    },
    expect: {
      ending: 'ask-their-police',
      lead: [['dir-2023-977-request', 'IT']],
      closed: [
        ['europol-siena-eis', 'IT', 'it-is-within-the-remit-of-europol'],
        ['eio', 'IT', 'evidence-is-needed-for-a-case'],
      ],
      absent: ['ecris-criminal-proceedings'],
      atHome: ['settle-with-the-other-inquiry'],
      before: ['send-as-an-ordinary-request'],
    },
  },
  {
    title: 'A State outside: a diffusion to chosen bureaux, after a look at who the person fled from',
    source: 'RPD Art 97; Directive 2016/680 Arts 35, 38',
    flow,
    answers: {
      ...austrianPolice,
      role: 'prosecutor',
      destinationStates: ['elsewhere'],
      answerServes: 'the-inquiry',
      urgencyGround: 'unknown',
      listedCrime: 'unknown',
      proceedingsOpen: 'unknown',
      ...aboutThePerson,
      internationalProtection: 'unknown',
      ...safeguardsMet,
    },
    expect: {
      ending: 'ask-their-police',
      lead: [['interpol-diffusion', 'elsewhere']],
      findOut: [['europol-siena-eis', 'elsewhere']],
      atHome: ['hand-the-request-to-the-police', 'check-nothing-reaches-the-state-of-origin'],
    },
  },
  {
    title: 'Only nationality and a rumour point there: no reasons, ask nobody',
    source: 'design, principle 11; Directive 2023/977 Art 4(3)',
    flow,
    answers: { ...austrianPolice, objectiveReasons: 'no' },
    expect: { ending: 'no-reasons-ask-nobody', lead: [], atHome: ['ask-nobody-abroad'] },
  },
  {
    title: 'Nobody has written the reasons down: not yet',
    source: 'Directive 2023/977 Art 4(3)',
    flow,
    answers: { ...austrianPolice, objectiveReasons: 'unknown' },
    expect: { ending: 'find-the-reasons-first', lead: [], atHome: ['write-down-the-reasons'] },
  },
  {
    title: 'It can be had at home: send nothing',
    source: 'Directive 2016/680 Art 4; design, principle 8',
    flow,
    answers: {
      ...austrianPolice,
      ...custodyHearing,
      proceedingsOpen: 'no',
      ...aboutThePerson,
      ...safeguardsMet,
      safeguardOtherwise: 'no',
    },
    expect: { ending: 'send-nothing', lead: [], after: ['record-why-nothing-was-sent'] },
  },
  {
    title: 'Identity is not checked yet: not yet',
    source: 'Directive 2016/680 Art 7(2); design, principle 8',
    flow,
    answers: {
      ...austrianPolice,
      ...custodyHearing,
      proceedingsOpen: 'no',
      ...aboutThePerson,
      ...safeguardsMet,
      safeguardAccuracy: 'unknown',
    },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
  {
    title: 'A prison hears of an offence: it hands over to its own police, and asks nobody abroad',
    source: 'Directive 2023/977 Art 2(1); Directive 2016/680 Arts 3(7), 4(2); design, principle 3',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'prison',
      askingState: 'PT',
      purpose: 'investigate',
      homeGateway: 'court-or-prosecutor-must-approve',
    },
    expect: {
      ending: 'hand-over-to-the-police',
      lead: [],
      atHome: ['hand-over-what-you-know', 'court-or-prosecutor-approval'],
    },
  },
  {
    title: 'Professional secrecy bars it: find who can tell',
    source: 'Directive 2016/680 Art 8; design, principle 3',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'health-or-social-care',
      askingState: 'PT',
      purpose: 'investigate',
      homeGateway: 'professional-secrecy-bars',
    },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'The rule is not known: ask first',
    source: 'Directive 2016/680 Art 8',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'probation',
      askingState: 'PT',
      purpose: 'investigate',
      homeGateway: 'unknown',
    },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'Somebody is in danger now: telephone, before any question on the case',
    source: 'design, principle 7',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'unknown',
      role: 'police',
      askingState: 'AT',
      destinationStates: ['IT'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'IT']], atHome: ['telephone-spoc'] },
  },
];
export default cases;
