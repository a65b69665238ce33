import type { EndingWords } from '../../types';
import { anotherPurpose, saidToNobody } from './sharing-parts';

/** The words of `restraint` in flows/parts/sharing: right answers, and not failures. */
export const restraintWords = {
  'share-less': {
    title: 'Share less: cut it first',
    line: 'Do not send it like this. Take out what the receiver does not need, then go through the tests again.',
    doesNot: 'It tells nobody yet. What is left can go once the tests are met for it.',
    whoMayKnow: saidToNobody,
    otherPurpose: anotherPurpose,
  },
  'ask-the-source-first': {
    title: 'Ask the source first',
    line: 'Send nothing yet. Ask whoever gave you the data, and say for whom and what for.',
    doesNot: 'It tells nobody yet. No answer is no agreement.',
    whoMayKnow: saidToNobody,
    otherPurpose: 'The source agrees to one purpose and one receiver. Another one is asked anew.',
  },
  'the-source-bars-it': {
    title: 'No: the source bars this part',
    line: 'Leave out what the source bars. Go through the tests again with your own data only.',
    doesNot: 'It tells nobody yet. Your own data can still go, where the tests are met for them.',
    whoMayKnow: 'Do not say that such data exist: that would give them away.',
    otherPurpose: 'An alert and a record reply serve what they were given for. Another purpose makes its own request.',
  },
  'not-yet': {
    title: 'Not yet: settle what is open',
    line: 'Share nothing yet. Settle each open point, with a day and a person who answers.',
    doesNot: 'It tells nobody. Danger that becomes immediate does not wait: telephone.',
    whoMayKnow: saidToNobody,
    otherPurpose: 'Another purpose does not settle an open point.',
  },
  'share-nothing': {
    title: 'No: share nothing',
    line: 'Share nothing: at least one of the five tests is not met. Use the milder way.',
    doesNot: 'It tells nobody. Your own measures go on.',
    whoMayKnow:
      'Tell the person your own decision and its reasons, where you take one. Say nothing of what was weighed.',
    otherPurpose: 'Another purpose does not repair a test that is not met.',
  },
  'others-must-tell': {
    title: 'No: secrecy stops you',
    line: 'Do not pass it on. Ask the legal service who at home can, and on which rule.',
    doesNot:
      'It tells nobody. Immediate danger can change the answer: telephone, and ask what national law then allows.',
    whoMayKnow: 'What secrecy covers stays with you until a rule or the person releases it.',
    otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
  },
  'ask-who-may-tell': {
    title: 'Not yet: find the rule first',
    line: 'Share nothing yet. Ask the legal service today which rule lets your service pass it on.',
    doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
    whoMayKnow: saidToNobody,
    otherPurpose: 'The rule has to fit the purpose and the receiver: a rule for supervision is no rule for a warning.',
  },
} as const satisfies Readonly<Record<string, EndingWords>>;
