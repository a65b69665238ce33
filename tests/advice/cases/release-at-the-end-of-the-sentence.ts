import type { WorkedCase } from '../worked-case';
import { highAssessment, nothingElse, safeguardsMet } from './common';

const source =
  'Issue 2, cases; facts/plans.md B; Directive 2023/977 Art 7; SIS Police Regulation Arts 21, 36(3)(c), 37(3), 65; TCA Art 563';

const belgianPolice = {
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'BE',
  purpose: 'prevent-harm',
  timeToAct: 'weeks',
  destinationCertainty: 'certain',
  stay: 'to-live-there',
  sentenceStatus: 'in-custody-nothing-follows',
  ...nothingElse,
  personMustNotKnow: 'unknown',
  ...highAssessment,
  ...safeguardsMet,
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'A Belgian police unit; France: convicted of rapes, end of sentence, no supervision, high and dated assessment',
    source,
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2026-11-23', destinationStates: ['FR'] },
    expect: {
      ending: 'tell-their-police',
      lead: [['dir-2023-977-own-initiative', 'FR']],
      alongside: [['sis-36-discreet', 'all']],
      closed: [
        ['fd-2008-947-probation', 'FR', 'a-measure-runs-or-follows'],
        ['sis-24-refusal-of-entry', 'all', 'person-is-a-third-country-national'],
        ['sis-26-arrest', 'all', 'an-enforceable-order-exists'],
        ['eaw', 'FR', 'an-enforceable-order-exists'],
        ['interpol-green', 'all', 'travel-cannot-be-foreseen'],
      ],
      absent: ['tca-operational-information', 'fd-2006-960', 'nordic-1963', 'ecris-criminal-proceedings'],
      before: [
        'proportionality-note',
        'facts-apart-from-assessment',
        'keep-the-person-from-knowing',
        'sis-decision-note',
      ],
      after: ['ask-for-receipt-and-owner', 'diarise-review', 'correct-or-withdraw'],
    },
  },
  {
    title: 'The same, to the United Kingdom',
    source,
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2026-11-23', destinationStates: ['GB'] },
    expect: {
      ending: 'tell-their-police',
      lead: [['tca-operational-information', 'GB']],
      alongside: [
        ['sis-36-discreet', 'all'],
        ['interpol-diffusion', 'GB'],
      ],
      closed: [
        ['dir-2023-977-own-initiative', 'GB', 'not-bound'],
        ['interpol-green', 'all', 'travel-cannot-be-foreseen'],
        ['fd-2008-947-probation', 'GB', 'not-bound'],
      ],
    },
  },
  {
    title: 'The same, to the United Kingdom, where travel cannot be foreseen: a Green Notice only as a new decision',
    source,
    flow: 'moving-or-travelling',
    answers: {
      ...belgianPolice,
      today: '2026-11-23',
      destinationStates: ['GB'],
      destinationCertainty: 'cannot-be-foreseen',
    },
    expect: {
      ending: 'tell-their-police',
      lead: [['tca-operational-information', 'GB']],
      alongside: [
        ['sis-36-discreet', 'all'],
        ['interpol-diffusion', 'GB'],
      ],
      fallback: [['interpol-green', 'all', 'wider']],
    },
  },
  {
    title: 'The same, to France, before 12 December 2024: the framework decision then in force',
    source: 'Issue 2, cases; facts/law/fd-2006-960.yaml',
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2024-12-11', destinationStates: ['FR'] },
    expect: {
      ending: 'tell-their-police',
      lead: [['fd-2006-960', 'FR']],
      alongside: [['sis-36-discreet', 'all']],
      closed: [['dir-2023-977-own-initiative', 'FR', 'not-yet']],
    },
  },
  {
    title: 'The same, to France, on 12 December 2024: the Directive leads',
    source: 'Issue 2, cases; Directive 2023/977 Art 22(1)',
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2024-12-12', destinationStates: ['FR'] },
    expect: { ending: 'tell-their-police', lead: [['dir-2023-977-own-initiative', 'FR']], absent: ['fd-2006-960'] },
  },
  {
    title: 'The same, to France and the United Kingdom: one message for each, by its own route',
    source,
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2026-11-23', destinationStates: ['FR', 'GB'] },
    expect: {
      ending: 'tell-their-police',
      lead: [
        ['dir-2023-977-own-initiative', 'FR'],
        ['tca-operational-information', 'GB'],
      ],
    },
  },
  {
    title: 'The same, to a State outside the 32: a diffusion to that State',
    source: 'facts/law/SUMMARY-police.md (third country, route known: diffusion)',
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2026-11-23', destinationStates: ['elsewhere'] },
    expect: { ending: 'tell-their-police', lead: [['interpol-diffusion', 'elsewhere']] },
  },
  {
    title: 'The same, to France, but one safeguard is not met: send nothing',
    source: 'design, principle 8',
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2026-11-23', destinationStates: ['FR'], safeguardNecessity: 'no' },
    expect: { ending: 'send-nothing', lead: [], atHome: ['find-the-milder-way'] },
  },
  {
    title: 'The same, to France, but one safeguard is not known: not yet',
    source: 'design, principle 8',
    flow: 'moving-or-travelling',
    answers: { ...belgianPolice, today: '2026-11-23', destinationStates: ['FR'], safeguardAccuracy: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
];
export default cases;
