import type { WorkedCase } from '../worked-case';
import { highAssessment, nothingElse, safeguardsMet } from './common';

const source = 'Issue 2, cases; facts/plans.md A; Directive 2016/680 Arts 4, 7(2)';

const dutchProbation = {
  today: '2026-11-23',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'NL',
  purpose: 'prevent-harm',
  timeToAct: 'weeks',
  destinationStates: ['ES'],
  destinationCertainty: 'certain',
  stay: 'short-trip',
  sentenceStatus: 'measure-running',
  measureKind: 'conditional-release',
  measureDuration: 36,
  measureRemaining: 14,
  residence: 'not-asked-for',
  ...nothingElse,
  knownVictimOrChildThere: 'yes',
  assessmentFinding: 'some-risk',
  assessmentAge: 'over-6-months',
  newOffenceSuspected: 'no',
  dataSources: ['own'],
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A short trip, serious harm is likely, and professional secrecy bars telling the police: others must tell',
    source: 'design, principle 3',
    flow: 'moving-or-travelling',
    answers: { ...dutchProbation, ...highAssessment, ...safeguardsMet, homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'The same, and nobody knows the rule that would let probation tell the police: ask who may tell',
    source: 'design, principles 3 and 6',
    flow: 'moving-or-travelling',
    answers: { ...dutchProbation, ...highAssessment, ...safeguardsMet, homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title:
      'A Dutch probation officer; a ten-day trip to Spain with a partner and her children, old medium assessment, no breach: send nothing yet',
    source,
    flow: 'moving-or-travelling',
    answers: dutchProbation,
    expect: {
      ending: 'decide-at-home-first',
      lead: [],
      atHome: ['dated-assessment', 'decide-on-the-trip', 'child-protection-at-home'],
      after: ['what-would-change-the-answer', 'contact-on-return'],
      closed: [
        ['fd-2008-947-probation', 'ES', 'person-goes-to-live-there'],
        ['dir-2023-977-own-initiative', 'ES', 'assessment-is-current'],
        ['sis-36-discreet', 'all', 'assessment-finds-serious-harm-likely'],
      ],
    },
  },
  {
    title:
      'The same trip, after a new dated assessment that finds a real likelihood of serious harm: hand over to the police',
    source,
    flow: 'moving-or-travelling',
    answers: { ...dutchProbation, ...highAssessment, ...safeguardsMet, homeGateway: 'law-or-protocol-allows' },
    expect: {
      ending: 'tell-their-police',
      lead: [['dir-2023-977-own-initiative', 'ES']],
      atHome: ['hand-over-sheet'],
      closed: [['fd-2008-947-probation', 'ES', 'person-goes-to-live-there']],
    },
  },
  {
    title: 'The same trip, a high assessment that is older than six months: renew it first, send nothing yet',
    source,
    flow: 'moving-or-travelling',
    answers: { ...dutchProbation, assessmentFinding: 'real-likelihood' },
    expect: { ending: 'decide-at-home-first', lead: [], atHome: ['dated-assessment'] },
  },
  {
    title: 'The same trip, no assessment was ever made: make one, send nothing yet',
    source,
    flow: 'moving-or-travelling',
    answers: { ...dutchProbation, assessmentFinding: 'none-made', assessmentAge: 'none-made' },
    expect: { ending: 'decide-at-home-first', lead: [], atHome: ['dated-assessment'] },
  },
];
export default cases;
