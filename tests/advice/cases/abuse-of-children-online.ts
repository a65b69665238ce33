import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'child-abuse-online';
const dutchPolice = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'NL',
  purpose: 'investigate',
} as const;
const images = {
  abuseMaterial: ['images-or-videos', 'account-or-address'],
  childSituation: 'not-identified',
  wordCameFrom: 'found-here',
  proceedingsOpen: 'yes',
} as const;
const germanProvider = {
  destinationStates: ['DE'],
  providerHoldsData: 'yes',
  answerServes: 'both',
  listedCrime: 'two-or-more-member-states',
} as const;
const others = {
  knownVictimOrChildThere: 'yes',
  minorNowOrThen: 'no',
  liveInvestigation: 'no',
  personMustNotKnow: 'yes',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'Images of a child nobody knows, on a device seized here: compare, and tell child protection',
    source:
      'facts/somec/cases.md 6 and 13 (image work led to rescue); INTERPOL ICSE; Regulation 2016/794 Art 3, Annex I',
    flow,
    answers: { ...dutchPolice, ...images, ...germanProvider, ...others, ...safeguardsMet },
    expect: {
      ending: 'find-the-child',
      lead: [
        ['interpol-icse', 'all'],
        ['dir-2023-977-request', 'DE'],
      ],
      alongside: [
        ['europol-siena-eis', 'DE'],
        ['e-evidence', 'DE'],
      ],
      atHome: ['child-comes-before-the-case', 'child-there-by-child-protection', 'secure-what-can-be-lost'],
      before: ['specialised-unit-compares', 'subscriber-is-not-the-user', 'keep-the-person-from-knowing'],
      after: ['mark-the-found-child', 'tell-who-supervises-later'],
      absent: ['dir-2023-977-own-initiative', 'interpol-green'],
    },
  },
  {
    title: 'A child is known and nobody knows whether it is safe: telephone and protect, before the five tests',
    source: 'design, principle 7; facts/somec/cases.md 6',
    flow,
    answers: { ...dutchPolice, ...images, childSituation: 'identified-and-not-safe', destinationStates: ['BE'] },
    expect: {
      ending: 'protect-the-child-now',
      lead: [['dir-2023-977-request', 'BE']],
      atHome: ['telephone-for-the-child', 'child-comes-before-the-case', 'send-what-is-known-unverified'],
      after: ['write-down-the-call', 'start-again-if-not-immediate'],
    },
  },
  {
    title: 'The same, and the child is in the United Kingdom',
    source: 'design, principle 7; TCA Art 563',
    flow,
    answers: { ...dutchPolice, ...images, childSituation: 'identified-and-not-safe', destinationStates: ['GB'] },
    expect: { ending: 'protect-the-child-now', lead: [['tca-operational-information', 'GB']] },
  },
  {
    title: 'A chat and an account, no images: the provider and the police there',
    source: 'Regulation 2023/1543 Arts 2(2), 5(3); Directive 2023/977 Art 4',
    flow,
    answers: {
      ...dutchPolice,
      ...images,
      abuseMaterial: ['contact-with-a-child'],
      ...germanProvider,
      ...others,
      knownVictimOrChildThere: 'no',
      ...safeguardsMet,
    },
    expect: {
      ending: 'follow-the-account',
      lead: [['e-evidence', 'DE']],
      alongside: [['dir-2023-977-request', 'DE']],
      closed: [['interpol-icse', 'all', 'images-of-child-abuse-are-to-be-compared']],
      before: ['subscriber-is-not-the-user', 'right-judge-for-the-data'],
    },
  },
  {
    title: 'A contact with a child, no images, and no proceedings yet: ask the police there, and order nothing',
    source: 'Regulation 2023/1543 Art 2(2); Directive 2023/977 Art 4(3)',
    flow,
    answers: {
      ...dutchPolice,
      ...images,
      abuseMaterial: ['contact-with-a-child'],
      proceedingsOpen: 'no',
      ...germanProvider,
      listedCrime: 'one-state-only',
      ...others,
      ...safeguardsMet,
    },
    expect: {
      ending: 'ask-about-the-child',
      lead: [['dir-2023-977-request', 'DE']],
      closed: [
        ['e-evidence', 'DE', 'a-provider-holds-the-data'],
        ['eio', 'DE', 'evidence-is-needed-for-a-case'],
        ['europol-siena-eis', 'DE', 'it-is-within-the-remit-of-europol'],
      ],
    },
  },
  {
    title: 'Word from abroad about a resident: look for children in reach, confirm, answer the sender',
    source: 'facts/somec/user-needs.md 3 (hear back); Directive 2016/680 Arts 7(2), 9(3)',
    flow,
    answers: {
      ...dutchPolice,
      ...images,
      abuseMaterial: ['account-or-address'],
      wordCameFrom: 'from-abroad',
      proceedingsOpen: 'no',
      destinationStates: ['GB'],
      providerHoldsData: 'no',
      answerServes: 'the-inquiry',
      listedCrime: 'unknown',
      ...others,
      ...safeguardsMet,
    },
    expect: {
      ending: 'act-on-the-word-from-abroad',
      lead: [['tca-operational-information', 'GB']],
      closed: [['e-evidence', 'GB', 'not-bound']],
      atHome: ['confirm-the-hit-first', 'look-for-children-in-reach'],
      after: ['answer-the-sender-of-the-hit'],
    },
  },
  {
    title: 'A supervising officer sees images on a telephone: look no further, hand over, tell child protection',
    source: 'facts/law/interpol-notices.yaml (ICSE, specialised units); design, principle 3',
    flow,
    answers: { ...dutchPolice, role: 'probation', homeGateway: 'law-or-protocol-allows' },
    expect: {
      ending: 'hand-over-untouched',
      lead: [],
      atHome: ['look-no-further-copy-nothing', 'tell-own-police', 'tell-child-protection-today'],
    },
  },
  {
    title:
      'A therapist learns of it: secrecy is asked about today, and is no obstacle to a report where national law says so',
    source: 'Directive 2011/93 Art 16',
    flow,
    answers: { ...dutchPolice, role: 'health-or-social-care', homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'secrecy-and-a-child', lead: [], atHome: ['report-in-spite-of-secrecy'] },
  },
  {
    title: 'No danger, and whether it is necessary is open: not yet',
    source: 'Directive 2016/680 Art 8; design, principle 8',
    flow,
    answers: {
      ...dutchPolice,
      ...images,
      childSituation: 'identified-and-safe',
      ...germanProvider,
      ...others,
      ...safeguardsMet,
      safeguardNecessity: 'unknown',
    },
    expect: { ending: 'not-yet', lead: [] },
  },
  {
    title: 'No lawful channel for what is held: send nothing',
    source: 'Directive 2016/680 Art 8',
    flow,
    answers: {
      ...dutchPolice,
      ...images,
      childSituation: 'identified-and-safe',
      ...germanProvider,
      ...others,
      ...safeguardsMet,
      safeguardLawfulChannel: 'no',
    },
    expect: { ending: 'send-nothing', lead: [] },
  },
];
export default cases;
