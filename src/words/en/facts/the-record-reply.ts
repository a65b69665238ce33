import type { FactsWords } from './type';

/** What came back from a criminal register. */
export const theRecordReply: Pick<
  FactsWords,
  'recordReply' | 'recordReplyUse' | 'recordStatesLeft' | 'recordIdentityBasis' | 'recordLimitPassed' | 'recordRefusal'
> = {
  recordReply: {
    ask: 'What came back?',
    help: 'Take the reply that matters most. Silence and an empty reply are two things.',
    why: 'Each says something else. A State other than that of nationality gives its own convictions only (FD 2009/315/JHA Art 7(4)).',
    short: 'Reply',
    options: {
      entries: { label: 'A reply that shows entries' },
      'no-entry': {
        label: 'A reply without an entry',
        hint: 'The register was searched and holds nothing it can give.',
      },
      'no-answer-yet': { label: 'No answer yet', hint: 'The request is out. This is no empty reply.' },
      'refused-or-limited': { label: 'A refusal, a question, or a limited reply' },
      'not-asked': { label: 'Nobody has asked yet' },
      unknown: { label: 'Not known', hint: 'For example: a file note says “no record”, without State or day.' },
    },
  },
  recordReplyUse: {
    ask: 'What do you want to use the entries for?',
    why: 'A reply is tied to the purpose for which it was asked (FD 2009/315/JHA Art 9(1), (2)).',
    short: 'Use',
    options: {
      'as-asked': { label: 'For exactly what was asked', hint: 'The same proceedings, or the same check for work.' },
      'other-proceedings': { label: 'For other criminal proceedings' },
      'other-purpose': { label: 'For another purpose', hint: 'Work, residence, a licence, a risk file.' },
      'warn-another-state': { label: 'To warn another State' },
      unknown: { label: 'Not known', hint: 'It is used for nothing until this is settled.' },
    },
  },
  recordStatesLeft: {
    ask: 'Is there a State that was not asked?',
    help: 'Think of every nationality, past ones too, of convictions, residence, work, prison and asylum.',
    why: 'Convictions are pushed to the State of nationality only (FD 2009/315/JHA Art 4(2)). Others answer when they are asked.',
    short: 'States left',
    options: {
      'some-not-asked': { label: 'Yes, at least one' },
      'all-asked': { label: 'No, each has answered' },
      unknown: { label: 'Not known', hint: 'Nobody has listed where the person lived.' },
    },
  },
  recordIdentityBasis: {
    ask: 'On what was the person searched?',
    why: 'Another name or date of birth hides a record. Prints travel with a request where national law allows (FD 2009/315/JHA Art 11(1)).',
    short: 'Searched on',
    options: {
      prints: { label: 'Fingerprints, with all names' },
      'names-only': { label: 'Names and dates only' },
      unknown: { label: 'Not known' },
    },
  },
  recordLimitPassed: {
    ask: 'Has the time to answer passed?',
    help: 'It runs from the day on which the other State received the request.',
    why: 'A member State answers within 10 working days (FD 2009/315/JHA Art 8(1)). A missed day is the sign to telephone.',
    short: 'Time passed',
    options: {
      'not-yet': { label: 'No, it still runs' },
      passed: { label: 'Yes, it has passed' },
      unknown: { label: 'Not known', hint: 'Ask today when the request arrived.' },
    },
  },
  recordRefusal: {
    ask: 'What does the other State say?',
    why: 'For another purpose it may hold an entry back, but names the State to ask (FD 2009/315/JHA Art 7(2)).',
    short: 'Refusal',
    options: {
      'another-state-named': { label: 'It names another State that convicted' },
      'details-missing': { label: 'It needs more to know who is meant' },
      'their-law-bars': { label: 'Its law lets it give nothing, or a part only' },
      unknown: { label: 'Not known, or no reason is given' },
    },
  },
};
