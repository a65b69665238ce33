import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'evidence-for-court';
const prosecutor = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'prosecutor',
  askingState: 'DE',
  purpose: 'prosecute',
  proceedingsOpen: 'yes',
  answerServes: 'the-court',
} as const;
const nothingElse = {
  evidenceAtRisk: 'no',
  caseRunsInSeveralStates: 'no',
  knownVictimOrChildThere: 'no',
  personMustNotKnow: 'no',
} as const;

const probationHoldsIt = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'DE',
  purpose: 'prosecute',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A witness and a file in France: an investigation order, and the conventions give way to it',
    source: 'Directive 2014/41 Arts 2(c), 4, 6, 12, 16, 34',
    flow,
    answers: { ...prosecutor, destinationStates: ['FR'], providerHoldsData: 'no', ...nothingElse, ...safeguardsMet },
    expect: {
      ending: 'ask-for-evidence',
      lead: [['eio', 'FR']],
      alongside: [['ecris-criminal-proceedings', 'FR']],
      closed: [
        ['mla-2000', 'FR', 'other-goes-first'],
        ['mla-coe-1959', 'FR', 'other-goes-first'],
      ],
      before: ['find-the-authority', 'show-the-test-of-the-order'],
      after: ['diarise-the-order', 'use-for-these-proceedings-only'],
    },
  },
  {
    title: 'The same in Denmark and Ireland, which are outside the investigation order: the convention of 2000',
    source: 'Directive 2014/41 recitals 44-45; EU MLA Convention Arts 4, 6',
    flow,
    answers: {
      ...prosecutor,
      destinationStates: ['DK', 'IE'],
      providerHoldsData: 'no',
      ...nothingElse,
      ...safeguardsMet,
    },
    expect: {
      ending: 'ask-for-evidence',
      lead: [
        ['mla-2000', 'DK'],
        ['mla-2000', 'IE'],
      ],
      fallback: [['mla-coe-1959', 'DK', 'same']],
      closed: [
        ['eio', 'DK', 'not-bound'],
        ['eio', 'IE', 'not-bound'],
      ],
      before: ['ask-by-when'],
    },
  },
  {
    title:
      'Police want evidence from the United Kingdom and Switzerland: the prosecutor asks, under the agreement and the convention of 1959',
    source: 'TCA Art 640; CoE Convention 1959 Art 3',
    flow,
    answers: {
      ...prosecutor,
      role: 'police',
      purpose: 'investigate',
      destinationStates: ['GB', 'CH'],
      providerHoldsData: 'unknown',
      ...nothingElse,
      evidenceAtRisk: 'unknown',
      ...safeguardsMet,
    },
    expect: {
      ending: 'ask-for-evidence',
      lead: [
        ['tca-mutual-assistance', 'GB'],
        ['mla-coe-1959', 'CH'],
      ],
      absent: ['interpol-diffusion', 'dir-2023-977-request'],
      atHome: ['take-it-to-the-prosecutor', 'secure-what-can-be-lost'],
    },
  },
  {
    title:
      'A mail account with a provider in Ireland, and the data can be gone: an order to the provider, which Ireland takes part in',
    source: 'Regulation 2023/1543 Arts 4, 10, 11, recital 100',
    flow,
    answers: {
      ...prosecutor,
      destinationStates: ['IE'],
      providerHoldsData: 'yes',
      ...nothingElse,
      evidenceAtRisk: 'yes',
      personMustNotKnow: 'yes',
      ...safeguardsMet,
    },
    expect: {
      ending: 'order-the-provider-data',
      lead: [['e-evidence', 'IE']],
      alongside: [['mla-2000', 'IE']],
      closed: [['eio', 'IE', 'not-bound']],
      atHome: ['secure-what-can-be-lost'],
      before: ['right-judge-for-the-data', 'keep-the-order-confidential'],
      after: ['tell-the-person-of-the-data'],
    },
  },
  {
    title: 'The same provider, asked on a day before the Regulation applied: the convention',
    source: 'Regulation 2023/1543 Art 34 (applies from 18 August 2026)',
    flow,
    answers: {
      ...prosecutor,
      today: '2026-08-17',
      destinationStates: ['FR'],
      providerHoldsData: 'yes',
      ...nothingElse,
      ...safeguardsMet,
    },
    expect: {
      ending: 'order-the-provider-data',
      lead: [['eio', 'FR']],
      closed: [['e-evidence', 'FR', 'not-yet']],
    },
  },
  {
    title: 'One group, victims in three States, searches on one day: Eurojust, and an order to each State',
    source: 'Regulation 2018/1727 Arts 2(1), 4(1); FD 2002/465 Art 1(1)',
    flow,
    answers: {
      ...prosecutor,
      destinationStates: ['FR', 'ES'],
      providerHoldsData: 'no',
      ...nothingElse,
      caseRunsInSeveralStates: 'yes',
      ...safeguardsMet,
    },
    expect: {
      ending: 'act-together',
      lead: [
        ['jit-eurojust', 'FR'],
        ['jit-eurojust', 'ES'],
        ['eio', 'FR'],
        ['eio', 'ES'],
      ],
      closed: [['e-evidence', 'FR', 'a-provider-holds-the-data']],
      before: ['choose-the-network', 'settle-who-acts-where'],
    },
  },
  {
    title: 'No proceedings are open: no order, whatever is wished for',
    source: 'Directive 2014/41 Art 4; facts/law/SUMMARY-judicial.md 9',
    flow,
    answers: { ...prosecutor, proceedingsOpen: 'no', destinationStates: ['FR'], providerHoldsData: 'yes' },
    expect: { ending: 'no-proceedings-no-order', lead: [], atHome: ['open-proceedings-first'] },
  },
  {
    title: 'Police do not know what the court needs: ask the prosecutor first',
    source: 'Directive 2014/41 Arts 2(c), 4',
    flow,
    answers: {
      ...prosecutor,
      role: 'police',
      answerServes: 'unknown',
      destinationStates: ['FR'],
      providerHoldsData: 'unknown',
    },
    expect: { ending: 'ask-the-prosecutor-first', lead: [], atHome: ['take-it-to-the-prosecutor'] },
  },
  {
    title: 'The measure could not be ordered at home: send nothing',
    source: 'Directive 2014/41 Art 6',
    flow,
    answers: {
      ...prosecutor,
      destinationStates: ['FR'],
      providerHoldsData: 'no',
      ...nothingElse,
      ...safeguardsMet,
      safeguardLawfulChannel: 'no',
    },
    expect: { ending: 'send-nothing', lead: [] },
  },
  {
    title: 'A probation officer holds what a court needs: hand over to the police, on the national rule',
    source: 'design, principle 3; Directive 2016/680 Arts 3(7), 4(2)',
    flow,
    answers: { ...probationHoldsIt, homeGateway: 'law-or-protocol-allows' },
    expect: { ending: 'hand-over-to-the-police', lead: [], atHome: ['hand-over-what-you-know'] },
  },
  {
    title: 'The same, and professional secrecy bars it: others must tell',
    source: 'design, principle 3',
    flow,
    answers: { ...probationHoldsIt, homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'The same, and nobody knows the national rule: ask who may tell',
    source: 'design, principles 3 and 6',
    flow,
    answers: { ...probationHoldsIt, homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'Whether the measure could be ordered at home is not known: not yet',
    source: 'Directive 2014/41 Art 6; design, principle 8',
    flow,
    answers: {
      ...prosecutor,
      destinationStates: ['FR'],
      providerHoldsData: 'no',
      ...nothingElse,
      ...safeguardsMet,
      safeguardLawfulChannel: 'unknown',
    },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
];
export default cases;
