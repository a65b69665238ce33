import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'unknown-trace';
const germanPolice = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'DE',
  purpose: 'investigate',
} as const;
const scene = {
  traceKinds: ['dna', 'finger-or-palm'],
  traceSource: 'perpetrator-of-a-serious-crime',
  homeSearch: 'no-identity',
  singleCaseFile: 'yes',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'DNA and marks from a rape, no identity at home: Prüm with France, the agreement with Great Britain, and a SIS alert as a decision of its own',
    source:
      'facts/somec/cases.md 3 (fingerprints before names); Decision 2008/615 Arts 3, 5, 9; TCA Art 530; SIS Police Regulation Art 40',
    flow,
    answers: {
      ...germanPolice,
      ...scene,
      destinationStates: ['FR', 'GB'],
      listedCrime: 'two-or-more-member-states',
      ...safeguardsMet,
    },
    expect: {
      ending: 'compare-the-trace',
      lead: [
        ['pruem-dna', 'FR'],
        ['tca-pruem', 'GB'],
        ['pruem-fingerprints', 'FR'],
      ],
      alongside: [
        ['sis-40-unknown-wanted', 'all'],
        ['europol-siena-eis', 'FR'],
      ],
      closed: [
        ['pruem-vehicle', 'FR', 'a-vehicle-is-known'],
        ['pruem-dna', 'GB', 'closed-for-this-state'],
        ['pruem-ii-facial', 'FR', 'not-live'],
      ],
      atHome: ['rule-out-the-innocent'],
      before: ['note-the-single-case', 'note-why-the-marks-fit', 'grade-for-europol'],
      after: ['confirm-each-match', 'ask-what-stands-behind-a-match', 'report-no-match-dated'],
    },
  },
  {
    title: 'Marks of somebody who was there, at another offence: Prüm, and no SIS alert',
    source: 'SIS Police Regulation Art 40; Decision 2008/615 Art 9',
    flow,
    answers: {
      ...germanPolice,
      ...scene,
      traceKinds: ['finger-or-palm'],
      traceSource: 'somebody-who-was-there',
      destinationStates: ['PL'],
      listedCrime: 'not-listed',
      ...safeguardsMet,
    },
    expect: {
      ending: 'compare-the-trace',
      lead: [['pruem-fingerprints', 'PL']],
      closed: [
        ['sis-40-unknown-wanted', 'all', 'marks-fit-an-alert'],
        ['pruem-dna', 'PL', 'dna-is-to-be-compared'],
        ['europol-siena-eis', 'PL', 'it-is-within-the-remit-of-europol'],
      ],
      after: ['confirm-each-match'],
    },
  },
  {
    title: 'A whole number plate of the Netherlands: the register there, and the owner is not the driver',
    source: 'Decision 2008/615 Art 12',
    flow,
    answers: {
      ...germanPolice,
      ...scene,
      traceKinds: ['vehicle'],
      destinationStates: ['NL'],
      listedCrime: 'unknown',
      ...safeguardsMet,
    },
    expect: {
      ending: 'compare-the-trace',
      lead: [['pruem-vehicle', 'NL']],
      findOut: [['europol-siena-eis', 'NL']],
      after: ['owner-is-not-the-driver'],
    },
  },
  {
    title: 'An image of a face alone: no automated comparison is in use yet, so a request with the image',
    source: 'Regulation 2024/982 Arts 20, 75(2); Directive 2023/977 Art 4(3)',
    flow,
    answers: {
      ...germanPolice,
      ...scene,
      traceKinds: ['face', 'other'],
      destinationStates: ['FR'],
      listedCrime: 'two-or-more-member-states',
      ...safeguardsMet,
    },
    expect: {
      ending: 'ask-with-the-image',
      lead: [['dir-2023-977-request', 'FR']],
      alongside: [['europol-siena-eis', 'FR']],
      closed: [['pruem-ii-facial', 'FR', 'not-live']],
      before: ['send-the-image-by-request'],
    },
  },
  {
    title: 'The State is not known: find out, and meanwhile only what can be done at home',
    source: 'design, principle 6; Decision 2008/615 Art 9',
    flow,
    answers: {
      ...germanPolice,
      ...scene,
      destinationStates: 'unknown',
      listedCrime: 'one-state-only',
      ...safeguardsMet,
    },
    expect: {
      ending: 'compare-the-trace',
      lead: [],
      findOut: [
        ['pruem-dna', 'all'],
        ['pruem-fingerprints', 'all'],
      ],
      meanwhile: [['none-national-only', 'all']],
      alongside: [['sis-40-unknown-wanted', 'all']],
    },
  },
  {
    title: 'A trace of the victim: it stays out of every search for a suspect',
    source: 'Directive 2016/680 Arts 4, 6; Decision 2008/615 Art 3',
    flow,
    answers: { ...germanPolice, ...scene, traceSource: 'victim-or-witness' },
    expect: { ending: 'keep-it-at-home', lead: [], atHome: ['keep-a-victims-trace-at-home'] },
  },
  {
    title: 'Not searched at home yet: search there first',
    source: 'SIS Police Regulation Art 40; design, principle 8',
    flow,
    answers: { ...germanPolice, ...scene, homeSearch: 'not-searched' },
    expect: { ending: 'search-at-home-first', lead: [], atHome: ['search-at-home-first'] },
  },
  {
    title: 'No case behind it: no search abroad',
    source: 'Decision 2008/615 Arts 9, 12, 30(2)',
    flow,
    answers: { ...germanPolice, ...scene, singleCaseFile: 'no' },
    expect: { ending: 'open-a-case-first', lead: [], atHome: ['open-an-inquiry-first'] },
  },
  {
    title: 'Whether a comparison is proportionate is open: not yet',
    source: 'Directive 2016/680 Arts 4, 10; design, principle 8',
    flow,
    answers: {
      ...germanPolice,
      ...scene,
      destinationStates: ['FR'],
      listedCrime: 'unknown',
      ...safeguardsMet,
      safeguardProportionality: 'unknown',
    },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
  {
    title: 'It is not proportionate: send nothing',
    source: 'Directive 2016/680 Art 4',
    flow,
    answers: {
      ...germanPolice,
      ...scene,
      destinationStates: ['FR'],
      listedCrime: 'unknown',
      ...safeguardsMet,
      safeguardProportionality: 'no',
    },
    expect: { ending: 'send-nothing', lead: [] },
  },
  {
    title: 'A prison finds an object with marks: it hands over to its police',
    source: 'Decision 2008/615 Art 30(2); design, principle 3',
    flow,
    answers: { ...germanPolice, role: 'prison', homeGateway: 'law-or-protocol-allows' },
    expect: { ending: 'hand-over-to-the-police', lead: [], atHome: ['hand-over-what-you-know'] },
  },
  {
    title: 'The same in a clinic whose professional secrecy bars it: find who may tell, and pass nothing on',
    source: 'design, principle 3',
    flow,
    answers: { ...germanPolice, role: 'health-or-social-care', homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'The same, and nobody in the prison knows the rule: ask who may tell',
    source: 'design, principles 3 and 6',
    flow,
    answers: { ...germanPolice, role: 'prison', homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
];
export default cases;
