import type { WorkedCase } from '../worked-case';

const flow = 'protected-person-moves';

/** A victim with a no-contact ban of a criminal court moves from Spain to Italy. */
const moves = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'victim-authority',
  askingState: 'ES',
  purpose: 'protect-victim',
  timeToAct: 'weeks',
  destinationStates: ['IT'],
  protectedMove: 'has-decided',
  otherPersonKnowsTheState: 'yes',
  protectedPersonAsks: 'asks-after-warning',
} as const;
const criminalBan = {
  protectionMeasure: 'criminal',
  protectionBan: 'yes',
  protectionMeasureKnown: 'yes',
  otherPersonSupervised: 'no',
} as const;
const civilBan = { ...criminalBan, protectionMeasure: 'civil' } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A criminal ban, Spain to Italy, asked for after a warning: European protection order, and no certificate',
    source: 'Directive 2011/99/EU Arts 5, 6; user need 23',
    flow,
    answers: { ...moves, ...criminalBan },
    expect: {
      ending: 'let-the-criminal-ban-follow',
      lead: [['epo-2011-99', 'IT']],
      atHome: ['ask-for-a-measure-there'],
      after: ['keep-the-measure-alive', 'copy-at-hand'],
      closed: [['reg-606-2013', 'IT', 'a-civil-ban-protects']],
    },
  },
  {
    title: 'The same to Denmark: no order reaches it, so a measure there is asked for',
    source: 'facts/territory/special-positions.md, Denmark',
    flow,
    answers: { ...moves, destinationStates: ['DK'], ...criminalBan },
    expect: {
      ending: 'let-the-criminal-ban-follow',
      lead: [['none-national-only', 'all']],
      atHome: ['ask-for-a-measure-there'],
      closed: [
        ['epo-2011-99', 'DK', 'not-bound'],
        ['reg-606-2013', 'DK', 'not-bound'],
      ],
    },
  },
  {
    title: 'Sweden to Norway, the other person supervised at home: nothing goes along, the no-contact duty has to',
    source: 'Swedish act 1963:193; Directive 2011/99/EU Art 14; facts/territory/special-positions.md, Norway',
    flow,
    answers: {
      ...moves,
      askingState: 'SE',
      destinationStates: ['NO'],
      otherPersonKnowsTheState: 'no',
      ...criminalBan,
      otherPersonSupervised: 'here',
    },
    expect: {
      ending: 'let-the-criminal-ban-follow',
      lead: [['none-national-only', 'all']],
      atHome: ['weigh-a-move-without-an-order', 'no-contact-in-the-transfer'],
    },
  },
  {
    title: 'A civil ban to Ireland, never made known: the certificate, once it was',
    source: 'Regulation (EU) No 606/2013 Arts 5, 6, recital 40',
    flow,
    answers: { ...moves, destinationStates: ['IE'], ...civilBan, protectionMeasureKnown: 'no' },
    expect: {
      ending: 'let-the-civil-ban-follow',
      lead: [['reg-606-2013', 'IE']],
      before: ['make-the-measure-known-first', 'safe-address-for-notices'],
      closed: [['epo-2011-99', 'IE', 'not-bound']],
    },
  },
  {
    title: 'A ban of the police: find out first which kind it is',
    source: 'Directive 2011/99/EU Art 5; Regulation (EU) No 606/2013 recital 13',
    flow,
    answers: { ...moves, ...criminalBan, protectionMeasure: 'police-or-administrative' },
    expect: {
      ending: 'find-out-the-measure',
      lead: [],
      findOut: [['epo-2011-99', 'IT']],
      meanwhile: [['none-national-only', 'all']],
      atHome: ['find-out-the-kind-of-measure'],
    },
  },
  {
    title: 'No measure at all: nothing can go along; ask for one first',
    source: 'Directive 2011/99/EU Art 5',
    flow,
    answers: { ...moves, ...criminalBan, protectionMeasure: 'none', protectionBan: 'no' },
    expect: {
      ending: 'no-measure-to-take-along',
      lead: [],
      atHome: ['measure-first-at-home'],
      closed: [
        ['epo-2011-99', 'IT', 'a-criminal-ban-protects'],
        ['reg-606-2013', 'IT', 'a-civil-ban-protects'],
      ],
    },
  },
  {
    title: 'He does not know the State, and nobody has warned her: warn first, and weigh a silent move',
    source: 'Directive 2011/99/EU Art 9(3); facts/plans.md B 4',
    flow,
    answers: { ...moves, otherPersonKnowsTheState: 'no', protectedPersonAsks: 'asks-not-yet-warned' },
    expect: {
      ending: 'warn-and-ask-first',
      lead: [],
      atHome: ['warn-that-the-state-may-be-learned', 'weigh-a-move-without-an-order'],
    },
  },
  {
    title: 'A prosecutor wants an order that the protected person does not want: no request, no order',
    source: 'Directive 2011/99/EU Art 6(2)',
    flow,
    answers: { ...moves, role: 'prosecutor', protectedPersonAsks: 'does-not-ask' },
    expect: { ending: 'respect-the-wish', lead: [], atHome: ['ask-for-a-measure-there'], absent: ['epo-2011-99'] },
  },
  {
    title: 'The other person has found her there: telephone now',
    source: 'design, life before paper',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'victim-authority',
      askingState: 'ES',
      destinationStates: ['IT'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'IT']], atHome: ['telephone-spoc'] },
  },
];
export default cases;
