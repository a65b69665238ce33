import type { WorkedCase } from '../worked-case';
import { highAssessment, nothingElse, safeguardsMet } from './common';

const source = 'Issue 2, cases; FD 2008/947 Arts 5(1), 11(1)(j), 12(1), Annex I';

const latvianProbation = {
  today: '2026-11-23',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'LV',
  purpose: 'supervise-or-execute',
  timeToAct: 'weeks',
  destinationStates: ['NL'],
  destinationCertainty: 'certain',
  stay: 'to-live-there',
  sentenceStatus: 'measure-running',
  measureKind: 'conditional-release',
  measureDuration: 24,
  measureRemaining: 11,
  residence: 'lives-there',
  ...nothingElse,
  assessmentFinding: 'some-risk',
  assessmentAge: 'under-3-months',
  newOffenceSuspected: 'no',
  dataSources: ['own'],
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'A Latvian probation officer; the Netherlands: eleven months left, for good to where he lawfully lives, no real likelihood of serious harm',
    source,
    flow: 'moving-or-travelling',
    answers: latvianProbation,
    expect: {
      ending: 'move-supervision',
      lead: [['fd-2008-947-probation', 'NL']],
      closed: [['dir-2023-977-own-initiative', 'NL', 'assessment-finds-serious-harm-likely']],
      remarks: [['measure-lasts-under-six-months', 'no']],
      before: ['look-up-declaration', 'translate-the-certificate'],
      after: ['keep-supervising-until-recognised', 'report-under-fd-2008-947'],
      absent: ['tca-operational-information', 'interpol-green'],
    },
  },
  {
    title:
      'The same, but a dated assessment finds a real likelihood of serious harm: the police are told as well, through the police at home',
    source,
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, ...highAssessment, ...safeguardsMet, homeGateway: 'law-or-protocol-allows' },
    expect: {
      ending: 'move-supervision-and-tell',
      lead: [
        ['dir-2023-977-own-initiative', 'NL'],
        ['fd-2008-947-probation', 'NL'],
      ],
      alongside: [['sis-36-discreet', 'all']],
      atHome: ['hand-over-sheet'],
      before: ['look-up-declaration', 'translate-the-certificate'],
      remains: 'supervision-stays-until-recognised',
    },
  },
  {
    title:
      'The same, and the United Kingdom: the message goes, the supervision stays, and nobody translates a certificate',
    source: 'facts/territory/CHECKS.md 19, 20; Trade and Cooperation Agreement Art 563',
    flow: 'moving-or-travelling',
    answers: {
      ...latvianProbation,
      ...highAssessment,
      ...safeguardsMet,
      destinationStates: ['GB'],
      homeGateway: 'law-or-protocol-allows',
    },
    expect: {
      ending: 'move-supervision-and-tell',
      lead: [['tca-operational-information', 'GB']],
      closed: [['fd-2008-947-probation', 'GB', 'not-bound']],
      atHome: ['hand-over-sheet'],
      notDone: ['look-up-declaration', 'translate-the-certificate', 'keep-supervising-until-recognised'],
      remains: 'supervision-stays-with-you',
    },
  },
  {
    title: 'The same, to the Netherlands and the United Kingdom: two messages, one transfer',
    source: 'FD 2008/947 Art 5; Trade and Cooperation Agreement Art 563; design, section 3 (plans differ per receiver)',
    flow: 'moving-or-travelling',
    answers: {
      ...latvianProbation,
      ...highAssessment,
      ...safeguardsMet,
      destinationStates: ['NL', 'GB'],
      homeGateway: 'law-or-protocol-allows',
    },
    expect: {
      ending: 'move-supervision-and-tell',
      lead: [
        ['dir-2023-977-own-initiative', 'NL'],
        ['tca-operational-information', 'GB'],
        ['fd-2008-947-probation', 'NL'],
      ],
      closed: [['fd-2008-947-probation', 'GB', 'not-bound']],
      before: ['translate-the-certificate'],
      remains: 'supervision-stays-until-recognised',
    },
  },
  {
    title: 'The same, and a court must approve before probation tells the police',
    source: 'Directive 2023/977 Art 9; design, principle 3',
    flow: 'moving-or-travelling',
    answers: {
      ...latvianProbation,
      ...highAssessment,
      ...safeguardsMet,
      homeGateway: 'court-or-prosecutor-must-approve',
    },
    expect: {
      ending: 'move-supervision-and-tell',
      lead: [
        ['dir-2023-977-own-initiative', 'NL'],
        ['fd-2008-947-probation', 'NL'],
      ],
      before: ['court-or-prosecutor-approval'],
    },
  },
  {
    title: 'The same, but professional secrecy bars telling the police: the transfer alone',
    source: 'design, principle 3',
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, ...highAssessment, ...safeguardsMet, homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'move-supervision', lead: [['fd-2008-947-probation', 'NL']] },
  },
  {
    title: 'The measure itself was ordered for four months: the ground on short measures is shown, and it is optional',
    source,
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, measureDuration: 4, measureRemaining: 4 },
    expect: {
      ending: 'move-supervision',
      lead: [['fd-2008-947-probation', 'NL']],
      remarks: [
        ['measure-lasts-under-six-months', 'yes'],
        ['little-of-the-measure-is-left', 'yes'],
      ],
    },
  },
  {
    title: 'Six months to the day were ordered: the ground on measures under six months does not apply',
    source,
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, measureDuration: 6, measureRemaining: 6 },
    expect: {
      ending: 'move-supervision',
      lead: [['fd-2008-947-probation', 'NL']],
      remarks: [['measure-lasts-under-six-months', 'no']],
    },
  },
  {
    title: 'A longer measure of which four months are left: the ground does not apply, the time is short',
    source,
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, measureRemaining: 4 },
    expect: {
      ending: 'move-supervision',
      lead: [['fd-2008-947-probation', 'NL']],
      remarks: [
        ['measure-lasts-under-six-months', 'no'],
        ['little-of-the-measure-is-left', 'yes'],
      ],
    },
  },
  {
    title: 'He would move to the United Kingdom: supervision cannot move; decide at home first',
    source: 'facts/territory/CHECKS.md 19, 20',
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, destinationStates: ['GB'] },
    expect: {
      ending: 'move-supervision',
      lead: [['none-national-only', 'all']],
      closed: [['fd-2008-947-probation', 'GB', 'not-bound']],
      notDone: ['look-up-declaration', 'translate-the-certificate', 'report-under-fd-2008-947'],
      remains: 'supervision-stays-with-you',
    },
  },
  {
    title: 'A Swedish probation officer; Denmark: the Nordic enforcement laws go first',
    source: 'facts/territory/CHECKS.md 24',
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, askingState: 'SE', destinationStates: ['DK'] },
    expect: {
      ending: 'move-supervision',
      lead: [['nordic-1963', 'DK']],
      closed: [['fd-2008-947-probation', 'DK', 'other-goes-first']],
    },
  },
  {
    title: 'A Swedish probation officer; Norway: only the Nordic enforcement laws move supervision there',
    source: 'facts/territory/CHECKS.md 21-23',
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, askingState: 'SE', destinationStates: ['NO'] },
    expect: { ending: 'move-supervision', lead: [['nordic-1963', 'NO']] },
  },
  {
    title: 'He does not live there and that State has not agreed yet: find out, and keep supervising meanwhile',
    source: 'FD 2008/947 Art 5(2)',
    flow: 'moving-or-travelling',
    answers: { ...latvianProbation, residence: 'asked-not-yet-agreed' },
    expect: {
      ending: 'move-supervision',
      lead: [],
      findOut: [['fd-2008-947-probation', 'NL']],
      meanwhile: [['none-national-only', 'all']],
    },
  },
];
export default cases;
