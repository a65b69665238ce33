import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'national-comes-home';
const probation = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'LV',
  purpose: 'supervise-or-execute',
  timeToAct: 'weeks',
  destinationStates: ['DE'],
  homecoming: 'supervision-handed-over',
  homePapers: 'certificate-arrived',
  ownRegister: 'no-entry',
} as const;
/** A national sent home after seven years for manslaughter in another member State; police want to know more. */
const asking = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'LT',
  purpose: 'prevent-harm',
  timeToAct: 'now',
  destinationStates: ['DE'],
  homecoming: 'nothing-follows',
  ownRegister: 'entry',
} as const;
const police = {
  ...asking,
  returnConcern: 'serious-conviction',
  assessmentFinding: 'none-made',
  assessmentAge: 'none-made',
  newOffenceSuspected: 'no',
  minorNowOrThen: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  knownVictimOrChildThere: 'yes',
  personMustNotKnow: 'unknown',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A certificate from Germany has arrived in Latvia: decide in 60 days, and the empty register proves nothing',
    source: 'FD 2008/947/JHA Arts 8, 12(1); facts/somec/cases.md 7',
    flow,
    answers: probation,
    expect: {
      ending: 'take-over-supervision',
      lead: [],
      alongside: [['ecris-criminal-proceedings', 'DE']],
      atHome: ['decide-on-supervision-papers', 'no-entry-says-little'],
      after: ['report-back-on-supervision', 'plan-end-date'],
    },
  },
  {
    title:
      'Papers from Sweden to Finland under the Nordic laws: their own text, no time limit of the framework decision',
    source: 'Swedish act 1963:193; facts/territory/special-positions.md',
    flow,
    answers: { ...probation, askingState: 'FI', destinationStates: ['SE'], homePapers: 'other-papers-arrived' },
    expect: { ending: 'take-over-supervision', lead: [], atHome: ['other-papers-have-their-own-text'] },
  },
  {
    title: 'The rest of a prison sentence comes home: 90 days, and release under home law',
    source: 'FD 2008/909/JHA Arts 12(2), 17(1)',
    flow,
    answers: { ...probation, role: 'prison', homecoming: 'custody-handed-over' },
    expect: {
      ending: 'carry-on-the-sentence',
      lead: [],
      atHome: ['decide-on-custody-papers', 'ask-for-prison-reports'],
      before: ['explain-release-rules'],
      after: ['plan-release-under-home-law'],
    },
  },
  {
    title: 'On conditional release from a prison there, and already back home: ask whether the papers come',
    source: 'facts/somec/cases.md 6 and 8; FD 2008/947/JHA Art 5(1)',
    flow,
    answers: { ...probation, homecoming: 'supervision-still-there', homePapers: 'not-arrived', ownRegister: 'entry' },
    expect: {
      ending: 'ask-for-the-papers',
      lead: [],
      atHome: ['ask-whether-they-send-the-papers', 'ask-for-the-judgment'],
    },
  },
  {
    title: 'Still in prison there: plan the return before the gate opens',
    source: 'user need 10; FD 2008/909/JHA Art 4(4)-(5); Rec CM/Rec(2012)12',
    flow,
    answers: { ...probation, homecoming: 'custody-there', homePapers: 'not-arrived' },
    expect: {
      ending: 'plan-the-return',
      lead: [],
      atHome: ['ask-for-release-facts', 'say-what-home-thinks-of-a-transfer'],
    },
  },
  {
    title: 'Back from the United Kingdom, sentence served: nothing to supervise, nobody is asked',
    source: 'facts/somec/cases.md 8; facts/somec/findings.md B5',
    flow,
    answers: {
      ...probation,
      destinationStates: ['GB'],
      homecoming: 'nothing-follows',
      homePapers: 'not-arrived',
      ownRegister: 'not-looked',
    },
    expect: {
      ending: 'nothing-to-supervise',
      lead: [],
      atHome: ['voluntary-help', 'look-in-own-register', 'measures-under-home-law'],
      absent: ['dir-2023-977-request', 'tca-operational-information'],
    },
  },
  {
    title: 'Nobody knows how the sentence stands: the register first, then the question',
    source: 'design, say what is unknown',
    flow,
    answers: { ...probation, homecoming: 'unknown', homePapers: 'unknown', ownRegister: 'unknown' },
    expect: { ending: 'find-out-how-it-stands', lead: [], atHome: ['look-in-own-register', 'ask-for-release-facts'] },
  },
  {
    title: 'Sent home to Lithuania after manslaughter in Germany, children in the house: ask the German police',
    source: 'facts/somec/cases.md 5; Directive (EU) 2023/977 Art 4(3)',
    flow,
    answers: { ...police, ...safeguardsMet },
    expect: {
      ending: 'ask-their-police',
      lead: [['dir-2023-977-request', 'DE']],
      atHome: ['ask-for-the-judgment', 'child-protection-at-home', 'measures-under-home-law'],
      before: ['questions-for-their-police'],
      after: ['use-as-the-sender-allows', 'answer-a-notice-that-came'],
    },
  },
  {
    title: 'The same from the United Kingdom: without a current assessment that route is not open yet',
    source: 'TCA Art 563; facts/somec/findings.md B6',
    flow,
    answers: { ...police, destinationStates: ['GB'], ...safeguardsMet },
    expect: {
      ending: 'ask-their-police',
      lead: [['none-national-only', 'all']],
      atHome: ['dated-assessment', 'ask-for-the-judgment'],
      closed: [
        ['dir-2023-977-request', 'GB', 'not-bound'],
        ['tca-operational-information', 'GB', 'an-offence-is-investigated-or-serious-harm-is-likely'],
      ],
    },
  },
  {
    title: 'A neighbour has heard that he “was in prison abroad”: no basis, ask nobody',
    source: 'design, calm words; Directive (EU) 2023/977 Art 4(3)',
    flow,
    answers: { ...asking, returnConcern: 'rumour-or-origin' },
    expect: { ending: 'no-basis', lead: [], atHome: ['write-why-nobody-was-asked'], absent: ['dir-2023-977-request'] },
  },
  {
    title: 'It is not known what the concern rests on: look at home first',
    source: 'Directive 2016/680 Art 8; user need 6',
    flow,
    answers: { ...asking, ownRegister: 'not-looked', returnConcern: 'unknown' },
    expect: { ending: 'look-at-home-first', lead: [], atHome: ['look-in-own-register'] },
  },
  {
    title: 'The notice that came answers the question already: ask nothing more',
    source: 'Directive 2016/680 Art 4; facts/somec/cases.md 2',
    flow,
    answers: { ...police, returnConcern: 'dated-facts', ...safeguardsMet, safeguardOtherwise: 'no' },
    expect: { ending: 'ask-nothing', lead: [], atHome: ['find-the-milder-way'] },
  },
  {
    title: 'Nobody can say yet what would be done with the answer: not yet',
    source: 'facts/somec/cases.md 7, lesson c; Directive 2016/680 Art 8',
    flow,
    answers: { ...police, ...safeguardsMet, safeguardNecessity: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards', 'child-protection-at-home'] },
  },
  {
    title: 'A therapist knows of the return and is bound by secrecy: somebody else has to ask',
    source: 'user need 2',
    flow,
    answers: {
      ...police,
      role: 'health-or-social-care',
      ...safeguardsMet,
      homeGateway: 'professional-secrecy-bars',
    },
    expect: { ending: 'others-must-ask', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'A probation officer without a rule at hand: find out first who can ask',
    source: 'user need 5',
    flow,
    answers: { ...police, role: 'probation', ...safeguardsMet, homeGateway: 'unknown' },
    expect: { ending: 'find-out-who-may-ask', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'A threat against somebody at home, today: telephone',
    source: 'design, life before paper',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'LT',
      destinationStates: ['DE'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'DE']], atHome: ['telephone-spoc'] },
  },
];
export default cases;
