import type { FactsWords } from './type';

/** What came back from a criminal record so far. */
export const theRecord: Pick<FactsWords, 'recordReply'> = {
  recordReply: {
    ask: 'What came back from a record abroad so far?',
    help: 'Several replies: choose the one you are least sure how to read.',
    why: 'A reply speaks of one register on one day. Between member States it is due in 10 working days (FD 2009/315/JHA Art 8(1)); until then there is no answer, and that is not an empty one.',
    short: 'Record reply',
    options: {
      entries: { label: 'Entries' },
      'no-entry': { label: 'A reply with no entry', hint: 'It says nothing about other registers.' },
      'no-answer-yet': { label: 'No answer yet' },
      'refused-or-limited': { label: 'Refused or limited', hint: 'Also a reply that names another State to ask.' },
      'not-asked': { label: 'Nothing was asked yet' },
      unknown: { label: 'Not known' },
    },
  },
};
