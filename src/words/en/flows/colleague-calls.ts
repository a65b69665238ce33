import { safeguardsOfAnAnswer } from '../facts/safeguards-of-an-answer';
import { whatCameIn } from '../facts/what-came-in';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { askedOnceMore, sendingState } from './receiving-parts';
import type { FlowWordsOf } from './type';

const { harmIsImminent, role, askingState, purpose } = whoAndWhatFor;
const { callerService, callerVerified, callWants, callText, callCompetent } = whatCameIn;
const nothing = 'Nobody else learns that a call came. The person hears nothing of it from you.';
const today = 'Before you answer anything. Write the call down the same day.';

export default {
  title: 'A colleague abroad calls or writes',
  intro:
    'For whoever gets a call or a mail about a person from another State. Closed by default: danger to life and a shared supervision case are the exceptions.',
  steps: {
    ...dangerFirst,
    'who-calls': { heading: 'Who you are, and who calls', help: 'Say that you call back, and take your time.' },
    'is-it-really': {
      heading: 'Is it really that person, and what is wanted?',
      help: 'A friendly voice, a display and a mail address prove nothing.',
    },
    'what-about': { heading: 'What it is about', help: 'The purpose decides the way.' },
    'which-text': {
      heading: 'The case you supervise together',
      help: 'Direct contact needs a text that provides for it, and the right two authorities.',
    },
    safeguards: {
      heading: 'Five tests before you say more than a receipt',
      help: 'Yes means that the test is met.',
    },
  },
  endings: {
    'telephone-now': {
      ...telephoneNow,
      whoMayKnow: 'Say what the rescue needs, and no more. The police decide who else is told, and when.',
    },
    'say-nothing-to-private-callers': {
      title: 'Say nothing: this is no official',
      line: 'Say nothing about the person. Give general help only, and report the approach.',
      when: today,
      doesNot: 'It tells nobody anything about a person.',
      whoMayKnow: nothing,
      otherPurpose: 'The person can ask for own data. That is for the data-protection desk.',
    },
    'verify-first': {
      title: 'Verify first; until then nothing',
      line: 'Say nothing. Call back on a number of your own before you go on.',
      when: today,
      doesNot: 'It refuses nobody. Whoever is real can be reached through the switchboard.',
      whoMayKnow: nothing,
      otherPurpose: askedOnceMore,
    },
    'general-help-only': {
      title: 'General help, and no word about a person',
      line: 'Explain law, forms and offices. Say no word about a person.',
      when: today,
      doesNot: 'It exchanges nothing about anybody.',
      whoMayKnow: 'General help is no secret.',
      otherPurpose: askedOnceMore,
    },
    'listen-and-have-it-sent': {
      title: 'Listen, confirm nothing, and have it sent',
      line: 'Listen and write it down. Confirm nothing, and ask that it be sent through the SPOC.',
      when: today,
      doesNot: 'What was told by telephone is not checked, and binds nobody to act. Danger does not wait.',
      whoMayKnow: nothing,
      otherPurpose: 'Once it has come, go through the questions on information that has come in.',
    },
    'through-the-spoc': {
      title: 'Not by telephone: through the SPOC',
      line: 'Say nothing about the person. Tell the caller to write through the SPOC, and tell yours.',
      when: today,
      doesNot: 'It answers nothing yet. The time limits start when the request has been received.',
      whoMayKnow: nothing,
      otherPurpose: askedOnceMore,
    },
    'through-the-judicial-authority': {
      title: 'Not by telephone: through the judicial authority',
      line: 'Say nothing about the person. Name the competent judicial authority, and the way to it.',
      when: today,
      doesNot: 'It gives no evidence and moves nobody.',
      whoMayKnow: nothing,
      otherPurpose: askedOnceMore,
    },
    'its-own-request-for-its-own-purpose': {
      title: 'Not by telephone: work and residence have their own requests',
      line: 'Say nothing about the person. Name the authority that makes its own request.',
      when: today,
      doesNot: 'It decides nothing on work or residence.',
      whoMayKnow: 'What the authority in charge tells the person follows its own rules.',
      otherPurpose: askedOnceMore,
    },
    'hand-to-the-competent-authority': {
      title: 'Hand over to the authority that is competent',
      line: 'Say nothing about the person. Hand the call to the authority that your State named.',
      when: today,
      doesNot: 'Whoever supervises goes on supervising.',
      whoMayKnow: nothing,
      otherPurpose: askedOnceMore,
    },
    'talk-directly-about-the-measure': {
      title: 'Talk directly, about this measure and nothing else',
      line: 'Speak with the other authority about the measure you share. Confirm it in writing.',
      when: 'Now that both are verified, and the five tests are met.',
      doesNot: 'It warns no police, and it moves no supervision before recognition.',
      whoMayKnow:
        'The person knows of the supervision. What you report of a breach is told as your law says, by whoever decides on it.',
      otherPurpose: 'A warning to police is another purpose: tell your own police on a national rule, and they decide.',
    },
    'say-nothing': {
      title: 'Say nothing more than a receipt',
      line: 'At least one test is not met. Confirm that the call was received, and say no more.',
      when: today,
      doesNot: 'It tells nothing about the person. Your own supervision goes on.',
      whoMayKnow: nothing,
      otherPurpose: 'Another purpose does not repair a test that is not met.',
    },
    'not-yet': {
      title: 'Not yet: settle what is open',
      line: 'Say nothing yet. Settle the tests that are open, and call back.',
      when: today,
      doesNot: 'It tells nothing yet about the person. Danger that becomes immediate does not wait.',
      whoMayKnow: nothing,
      otherPurpose: 'Another purpose does not settle an open test.',
    },
  },
  facts: {
    harmIsImminent,
    role,
    askingState,
    destinationStates: sendingState('From which State does the call or mail come?'),
    callerService,
    callWants,
    callerVerified,
    purpose: { ...purpose, ask: 'What is it about?', help: 'Choose what the caller needs it for.' },
    callText,
    callCompetent,
    ...safeguardsOfAnAnswer,
  },
} satisfies FlowWordsOf<'colleague-calls'>;
