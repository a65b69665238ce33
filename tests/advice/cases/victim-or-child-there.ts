import type { WorkedCase } from '../worked-case';
import { highAssessment, safeguardsMet } from './common';

const flow = 'victim-or-child-there';
const nothingElse = {
  minorNowOrThen: 'no',
  internationalProtection: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  personMustNotKnow: 'yes',
} as const;

/** facts/plans.md B, the half of the former partner: she lives in LU, he goes to FR. */
const formerPartner = {
  today: '2026-11-23',
  harmIsImminent: 'no',
  role: 'prison',
  askingState: 'PT',
  purpose: 'protect-victim',
  timeToAct: 'days',
  destinationStates: ['LU'],
  personToProtect: 'victim',
  whereThePersonGoes: 'to-another-state',
  protectedWish: 'not-asked',
  ...nothingElse,
  ...highAssessment,
} as const;

/** A family court has placed the child under supervision; the man moves in with the family. */
const childOfTheHousehold = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'spoc',
  askingState: 'FI',
  purpose: 'prevent-harm',
  timeToAct: 'days',
  destinationStates: ['PL'],
  personToProtect: 'child',
  whereThePersonGoes: 'to-the-same-state',
  protectedWish: 'unknown',
  childDanger: 'serious-danger',
  childMeasures: 'yes',
  childPlace: 'lives-there',
  ...nothingElse,
  ...highAssessment,
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A Portuguese prison; he goes to France, the former partner lives in Luxembourg: two messages, and her line',
    source: 'facts/plans.md B; Directive 2012/29/EU Art 6(5)-(6); Directive 2016/680 Art 4',
    flow,
    answers: { ...formerPartner, ...safeguardsMet, homeGateway: 'law-or-protocol-allows' },
    expect: {
      ending: 'protect-a-person-there',
      lead: [['dir-2023-977-own-initiative', 'LU']],
      atHome: ['hand-over-sheet', 'tell-victim-service', 'offer-news-of-release', 'ask-the-victim-early'],
      before: ['message-names-no-place', 'two-messages'],
      after: ['ask-for-receipt-and-owner', 'ask-what-was-done-there'],
      absent: ['child-protection-2019-1111'],
    },
  },
  {
    title: 'The same prison, and nobody knows yet on which rule it tells the police: ask first, her line goes on',
    source: 'facts/plans.md B 1; user need 5',
    flow,
    answers: { ...formerPartner, ...safeguardsMet, homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service', 'offer-news-of-release'] },
  },
  {
    title: 'The same prison, bound by professional secrecy: somebody else has to tell',
    source: 'user need 2; Directive 2016/680 Art 4(2)',
    flow,
    answers: { ...formerPartner, ...safeguardsMet, homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'She asked not to hear anything, and proportionality is not settled: not yet, and no news to her',
    source: 'Directive 2012/29/EU Art 6; facts/law/dir-2012-29.yaml, pitfalls',
    flow,
    answers: { ...formerPartner, protectedWish: 'wants-none', ...safeguardsMet, safeguardProportionality: 'unknown' },
    expect: {
      ending: 'not-yet',
      lead: [],
      atHome: ['settle-open-safeguards', 'respect-the-wish-of-the-victim', 'tell-victim-service'],
    },
  },
  {
    title: 'A Finnish SPOC; a child under measures in Poland, serious danger: both channels, two papers',
    source: 'Regulation (EU) 2019/1111 Art 80(2); Directive (EU) 2023/977 Art 7(2)',
    flow,
    answers: { ...childOfTheHousehold, ...safeguardsMet },
    expect: {
      ending: 'protect-a-child-there',
      lead: [
        ['child-protection-2019-1111', 'PL'],
        ['dir-2023-977-own-initiative', 'PL'],
      ],
      atHome: ['child-protection-at-home', 'child-authority-warns-there'],
      before: ['police-information-stays-out-of-family-files', 'keep-the-person-from-knowing'],
      after: ['each-channel-knows-of-the-other'],
      closed: [['child-protection-hague-1996', 'PL', 'other-goes-first']],
    },
  },
  {
    title: 'The same child in Norway: the convention of 1996 takes the place of the Regulation',
    source: 'Hague Convention 1996 Art 36; facts/territory/special-positions.md, Norway',
    flow,
    answers: { ...childOfTheHousehold, destinationStates: ['NO'], ...safeguardsMet },
    expect: {
      ending: 'protect-a-child-there',
      lead: [
        ['child-protection-hague-1996', 'NO'],
        ['dir-2023-977-own-initiative', 'NO'],
      ],
      closed: [['child-protection-2019-1111', 'NO', 'not-bound']],
    },
  },
  {
    title: 'A child in serious danger, but the old assessment carries no police message: child protection warns alone',
    source: 'Regulation (EU) 2019/1111 Art 80(2); Directive 2016/680 Art 7(2)',
    flow,
    answers: { ...childOfTheHousehold, assessmentAge: 'over-6-months', ...safeguardsMet },
    expect: {
      ending: 'warn-child-protection',
      lead: [['child-protection-2019-1111', 'PL']],
      atHome: ['child-authority-warns-there', 'dated-assessment'],
      closed: [['dir-2023-977-own-initiative', 'PL', 'assessment-is-current']],
    },
  },
  {
    title:
      'A partner’s children in the Netherlands, a concern and a medium assessment: protect from here, send nothing',
    source: 'facts/plans.md A 2 and 3',
    flow,
    answers: {
      ...childOfTheHousehold,
      role: 'probation',
      askingState: 'NL',
      destinationStates: ['ES'],
      childDanger: 'some-concern',
      childMeasures: 'no',
      childPlace: 'travels-with-the-person',
      assessmentFinding: 'some-risk',
    },
    expect: {
      ending: 'protect-at-home-first',
      lead: [],
      atHome: ['dated-assessment', 'child-protection-at-home', 'act-before-the-child-leaves'],
      closed: [['dir-2023-977-own-initiative', 'ES', 'assessment-finds-serious-harm-likely']],
    },
  },
  {
    title: 'A feared new partner, and a ban on contact at home is enough: send nothing',
    source: 'Directive 2016/680 Art 4; facts/somec/findings.md, rights need equal weight',
    flow,
    answers: {
      ...formerPartner,
      role: 'police',
      personToProtect: 'feared-person',
      whereThePersonGoes: 'stays-here',
      ...safeguardsMet,
      safeguardOtherwise: 'no',
    },
    expect: { ending: 'send-nothing', lead: [], atHome: ['find-the-milder-way', 'feared-person-is-warned-by-police'] },
  },
  {
    title: 'He is on the way to her door: telephone, before any of these questions',
    source: 'facts/plans.md B 1; Directive (EU) 2023/977 Art 4(4)',
    flow,
    answers: {
      today: '2026-11-23',
      harmIsImminent: 'yes',
      role: 'prison',
      askingState: 'PT',
      destinationStates: ['LU'],
    },
    expect: {
      ending: 'telephone-now',
      lead: [['dir-2023-977-own-initiative', 'LU']],
      atHome: ['telephone-emergency-number', 'telephone-spoc'],
    },
  },
];
export default cases;
