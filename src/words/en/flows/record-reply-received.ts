import type { FactWords } from '../../types';
import { theOthers } from '../facts/the-others';
import { theRecordReply } from '../facts/the-record-reply';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const reader =
  'Whoever leads the case decides what the person hears of the reply. National law says who else reads it.';
const apart =
  'Another purpose needs a request of its own. A reply is never renamed, save against an immediate and serious threat to public security (FD 2009/315/JHA Art 9(3)).';

/** Which States are meant depends on the page: those that are silent, or those asked next. */
const otherStates: FactWords = {
  ask: 'Which other States are concerned?',
  help: 'The States not asked yet, or silent.',
  why: 'Each State keeps its own convictions and has its own time to answer (FD 2009/315/JHA Art 7(4), 8(1)).',
  short: 'Other States',
  options: {},
};

export default {
  title: 'A reply to a criminal record request',
  intro:
    'For officials who asked another State for a criminal record, or hold what came back: entries, an empty reply, silence or a refusal.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, what it was for, and what came back',
      help: 'The purpose of the request decides what the reply can be used for.',
    },
    'the-use': { heading: 'What you want to do with the entries' },
    'who-was-asked': {
      heading: 'Who was asked, and on what',
      help: 'One register on one day says nothing about the registers that were not asked.',
    },
    'still-waiting': {
      heading: 'Which answer is missing',
      help: 'Silence is no empty reply. It has a day on which you chase it.',
      facts: {
        destinationStates: {
          ...otherStates,
          ask: 'Which States have not answered?',
          help: 'Name up to three.',
          short: 'States silent',
        },
      },
    },
    'the-refusal': { heading: 'What stands in the refusal or the limited reply' },
    'which-states': {
      heading: 'Which States are asked next',
      help: 'The State of nationality first, then each State where the person was convicted or lived.',
      facts: {
        destinationStates: {
          ...otherStates,
          ask: 'Which States are to be asked?',
          help: 'Those not asked yet. Up to three.',
          short: 'States to ask',
        },
      },
    },
  },
  endings: {
    'telephone-now': {
      ...telephoneNow,
      otherPurpose: `${telephoneNow.otherPurpose} What a record reply says goes into the call only against an immediate and serious threat (FD 2009/315/JHA Art 9(3)).`,
    },
    'ask-further-states-and-police': {
      title: 'Ask the States that were not asked, and their police',
      line: 'Have the records authority ask each State that could hold a record. Have the police ask in parallel.',
      doesNot: 'It warns nobody. Police information is not evidence, and a reply serves this case only.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'ask-further-states': {
      title: 'Ask the States that were not asked',
      line: 'Have the records authority ask each State that could hold a record, for the execution of this sentence.',
      doesNot: 'It warns nobody and moves no supervision. A reply serves this case only.',
      whoMayKnow: reader,
      otherPurpose: `A warning to another State is another purpose, on facts of its own. ${apart}`,
    },
    'ask-further-states-for-work': {
      title: 'Ask the States that were not asked, for work',
      line: 'Have the records authority ask each State of nationality and residence, for this check.',
      doesNot: 'It warns nobody. Where national law gives no answer for work, the reply stays silent.',
      whoMayKnow: 'As a rule the person knows of the check. National law says who asks and whether consent is needed.',
      otherPurpose: apart,
    },
    'no-request-for-this-purpose': {
      title: 'This purpose has no record request of its own',
      line: 'Ask nobody for a record yet. Ask the records authority whether national law provides for this purpose.',
      doesNot: 'It brings no record. Police information and your own facts have routes of their own.',
      whoMayKnow: 'Nothing has gone out, so there is nothing to tell. Tell your own decisions as usual.',
      otherPurpose:
        'Proceedings or a check for work could ask. They ask for themselves, and their reply stays with them (FD 2009/315/JHA Art 9(1), (2)).',
    },
    'use-it-as-asked': {
      title: 'Use the entries for what was asked, and for nothing else',
      line: 'File the reply with State, day and purpose, report it dated, and have the judgment asked for.',
      doesNot: 'It warns nobody. An entry says nothing about where the person is, or about risk today.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'empty-everywhere': {
      title: 'No entry anywhere: report it as just that',
      line: 'Report each register with its day. Read the empty replies with the five reasons, and assess on all you know.',
      doesNot: 'It clears nobody. What was erased, limited or filed under another name does not show.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'ask-anew-for-another-use': {
      title: 'Another use needs a new request',
      line: 'Do not use this reply. Make a new request for the new purpose, if national law provides for it.',
      doesNot: 'It lets nothing be copied from one file to the other.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'the-reply-is-no-warning': {
      title: 'The reply is no warning: send nothing of it',
      line: 'Keep the reply where it is. If you fear harm abroad, start from facts and an assessment of your own.',
      doesNot: 'It tells nobody abroad. Immediate danger changes the answer: telephone.',
      whoMayKnow: 'Say nothing about a possible message. The police decide about it, on their own facts.',
      otherPurpose: apart,
    },
    'use-nothing-yet': {
      title: 'Settle first what the reply was asked for',
      line: 'Use the reply for nothing yet. Ask the records authority which purpose the request named.',
      doesNot: 'It closes no case. It takes one telephone call.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'wait-for-the-limit': {
      title: 'Not answered yet: set the day to chase',
      line: 'Write “no answer yet”. Count the day on which the time ends, and set the day after it to chase.',
      doesNot: 'It is no empty reply. Nothing that has to be decided before then can rest on it.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'chase-the-reply': {
      title: 'Chase the reply today',
      line: 'Have the central authority telephone today, and tell whoever decides that the answer is outstanding.',
      doesNot: 'It forces nobody to answer. Until the answer is in, write “no answer yet”.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'send-the-missing-details': {
      title: 'Answer their question at once',
      line: 'Send the details that are missing today. The time to answer runs from there.',
      doesNot: 'It is no new request, and it changes no purpose.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'a-refusal-is-not-empty': {
      title: 'Refused or limited is not empty',
      line: 'Write “refused” or “limited”, with the reason. Ask for the reason where none is given.',
      doesNot: 'It says nothing about what the register holds.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
    'find-out-what-came': {
      title: 'Find out what was asked, and what came',
      line: 'Ask the records authority which State was asked, when, for what, and what came back.',
      doesNot: 'Until then there is no reply to rely on, neither with entries nor without.',
      whoMayKnow: reader,
      otherPurpose: apart,
    },
  },
  facts: {
    ...whoAndWhatFor,
    internationalProtection: theOthers.internationalProtection,
    ...theRecordReply,
    purpose: {
      ...whoAndWhatFor.purpose,
      ask: 'For what is, or was, the record asked?',
      help: 'Choose what the request said, not what you would like to do now.',
      why: 'A reply is used for the purpose that was asked, and for no other (FD 2009/315/JHA Art 9(1), (2)).',
      short: 'Purpose of the request',
    },
    destinationStates: otherStates,
  },
} satisfies FlowWordsOf<'record-reply-received'>;
