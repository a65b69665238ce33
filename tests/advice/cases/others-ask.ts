import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'others-ask';
const day = { today: '2026-11-25', harmIsImminent: 'no', role: 'probation', askingState: 'BE' } as const;
const scheme = { outsiderLaw: 'law-covers-this-case' } as const;
const worriedParent = { ...day, outsiderWho: 'parent-or-guardian', outsiderBrings: 'a-worry' } as const;
const nothingStrange = {
  shareSource: 'own-data',
  shareSpecialData: 'none',
  shareDataOfOthers: 'none',
  personMustNotKnow: 'no',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'A caller says that a child is being held now: telephone first',
    source: 'design, principle 7',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'probation',
      askingState: 'BE',
      destinationStates: ['FR'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'FR']] },
  },
  {
    title: 'A club across the border asks about a coach: the certificate is the way',
    source: 'case 10; Directive 2011/93 Art 10(2); Directive 2016/680 Art 9(1)',
    flow,
    answers: {
      ...day,
      outsiderWho: 'club-or-volunteer-body',
      outsiderBrings: 'a-question-only',
      outsiderWork: 'with-children-or-vulnerable',
      outsiderLaw: 'no-such-law',
    },
    expect: {
      ending: 'certificate-by-the-own-hand',
      lead: [],
      atHome: [
        'say-the-same-to-everybody',
        'vetting-is-the-way-of-the-employer',
        'certificate-is-the-own-to-fetch',
        'asker-abroad-has-own-authorities',
      ],
    },
  },
  {
    title: 'An employer asks about other work: say nothing',
    source: 'Directive 2016/680 Art 9(1)',
    flow,
    answers: {
      ...day,
      outsiderWho: 'employer',
      outsiderBrings: 'a-question-only',
      outsiderWork: 'other-work',
      outsiderLaw: 'unknown',
    },
    expect: { ending: 'say-nothing', lead: [], atHome: ['say-the-same-to-everybody'] },
  },
  {
    title: 'A parent is worried, a child could come to harm, no law on telling is known: protect, and say nothing',
    source: 'case 8; plan A, point 2',
    flow,
    answers: { ...worriedParent, knownVictimOrChildThere: 'unknown', outsiderLaw: 'unknown' },
    expect: {
      ending: 'protect-and-say-nothing',
      lead: [],
      atHome: ['inform-child-protection', 'safety-advice-for-anybody', 'say-the-same-to-everybody'],
    },
  },
  {
    title: 'The same where a national scheme covers the case and all tests are met: only through the scheme',
    source: 'Directive 2016/680 Art 9(1); case 8',
    flow,
    answers: { ...worriedParent, knownVictimOrChildThere: 'yes', ...scheme, ...nothingStrange, ...safeguardsMet },
    expect: { ending: 'through-the-scheme', lead: [], atHome: ['scheme-body-decides', 'inform-child-protection'] },
  },
  {
    title: 'The same, one test not known: not yet, and the child is protected all the same',
    source: 'design, principle 8',
    flow,
    answers: {
      ...worriedParent,
      knownVictimOrChildThere: 'yes',
      ...scheme,
      ...nothingStrange,
      ...safeguardsMet,
      safeguardNecessity: 'unknown',
    },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards', 'inform-child-protection'] },
  },
  {
    title: 'The same, a milder way is enough: share nothing',
    source: 'Directive 2016/680 Art 4',
    flow,
    answers: {
      ...worriedParent,
      knownVictimOrChildThere: 'yes',
      ...scheme,
      ...nothingStrange,
      ...safeguardsMet,
      safeguardOtherwise: 'no',
    },
    expect: { ending: 'share-nothing', lead: [], atHome: ['inform-child-protection'] },
  },
  {
    title: 'The same, with a therapy file in it: share less',
    source: 'Directive 2016/680 Art 10',
    flow,
    answers: {
      ...worriedParent,
      knownVictimOrChildThere: 'yes',
      ...scheme,
      ...nothingStrange,
      shareSpecialData: 'more-than-needed',
      ...safeguardsMet,
    },
    expect: { ending: 'share-less', lead: [], atHome: ['conclusion-not-the-file'] },
  },
  {
    title: 'A scheme, but the facts came from another State that was not asked: ask the source first',
    source: 'Directive 2016/680 Art 9(3); facts/law/offender-management-practice.yaml',
    flow,
    answers: {
      ...worriedParent,
      knownVictimOrChildThere: 'yes',
      ...scheme,
      ...nothingStrange,
      shareSource: 'source-not-asked',
    },
    expect: { ending: 'ask-the-source-first', lead: [], atHome: ['ask-the-source'] },
  },
  {
    title: 'A scheme, but the facts came by a record reply: the source bars it',
    source: 'FD 2009/315 Art 9',
    flow,
    answers: {
      ...worriedParent,
      knownVictimOrChildThere: 'no',
      ...scheme,
      ...nothingStrange,
      shareSource: 'record-reply',
    },
    expect: { ending: 'the-source-bars-it', lead: [] },
  },
  {
    title: 'A partner reports forbidden contact: take the report, give nothing back',
    source: 'Directive 2016/680 Art 4(2); design, principle 1',
    flow,
    answers: { ...day, outsiderWho: 'partner', outsiderBrings: 'a-suspected-offence' },
    expect: {
      ending: 'take-the-report',
      lead: [],
      atHome: ['listen-and-write-it-down', 'prosecutor-opens-the-request'],
    },
  },
  {
    title: 'A neighbour has heard a rumour, nobody could be harmed: say nothing',
    source: 'design, principle 11',
    flow,
    answers: {
      ...day,
      outsiderWho: 'neighbour',
      outsiderBrings: 'a-question-only',
      knownVictimOrChildThere: 'no',
      outsiderLaw: 'no-such-law',
    },
    expect: { ending: 'say-nothing', lead: [], atHome: ['say-the-same-to-everybody'] },
  },
  {
    title: 'The press asks: the press office alone',
    source: 'design, principle 9',
    flow,
    answers: { ...day, outsiderWho: 'press', outsiderBrings: 'a-question-only' },
    expect: { ending: 'press-office-answers', lead: [], atHome: ['press-office-alone'] },
  },
];
export default cases;
