import { theNotification } from '../facts/the-notification';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const register =
  'National law says who reads the register, and when the person can ask for his or her own record. Nobody else is told.';
const another =
  'Another purpose needs its own basis in national law and, for what other States hold, its own request. The entry is not renamed.';

export default {
  title: 'A conviction abroad has been notified',
  intro:
    'For the records authority that receives it, and for police, probation and others who come across it. What to store, who looks, and what does not follow.',
  steps: {
    ...dangerFirst,
    'who-and-what': {
      heading: 'Who you are, who convicted, and what it says',
      help: 'A notification comes unasked because of nationality. A reply to a request is another thing.',
    },
    'the-entry': { heading: 'The entry', help: 'Take the answers from the notification and your own registers.' },
    'the-rule-at-home': {
      heading: 'A serious case: does a national rule say who is told?',
      help: 'Telling your own police or probation is a disclosure too. It needs a rule.',
    },
    'what-you-want': { heading: 'What you want to do with it' },
    'the-rule-for-you': {
      heading: 'The national rule for your use',
      help: 'Without a rule the entry stays in the register.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'store-and-keep': {
      title: 'Store it, and start nothing from it',
      line: 'Store it so that it can be passed on, mark it, and let only those look whom national law names.',
      doesNot: 'It warns nobody and watches nobody. It waits until somebody asks.',
      whoMayKnow: register,
      otherPurpose: another,
    },
    'store-and-tell-at-home': {
      title: 'Store it, and tell the unit at home that the rule names',
      line: 'Store it, and tell the police or probation unit that the national rule names. Have the judgment asked for.',
      doesNot: 'It says neither where the person is nor what is planned. It tells nobody abroad.',
      whoMayKnow:
        'Only the unit that the rule names is told. It decides, on national law, whether the person hears of it. The person can ask for his or her own record.',
      otherPurpose: another,
    },
    'store-and-ask-which-rule': {
      title: 'Store it, and ask today whether a rule lets you tell',
      line: 'Store it and tell nobody yet. Ask the legal service today which rule names whom you tell.',
      doesNot: 'It tells nobody. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: register,
      otherPurpose: another,
    },
    'follow-the-change': {
      title: 'Follow the change or the deletion',
      line: 'Change or delete your copy today, and tell everybody at home who relies on it.',
      doesNot: 'It undoes no decision by itself. Whoever decided looks at it again.',
      whoMayKnow: register,
      otherPurpose: another,
    },
    'not-our-national': {
      title: 'Not your national: send it back, store nothing',
      line: 'Tell the convicting State that the person is no national of yours, and store nothing.',
      doesNot: 'It starts nothing, here or there.',
      whoMayKnow: 'Nobody here needs to know of it.',
      otherPurpose: another,
    },
    'settle-who-is-meant': {
      title: 'Settle first who is meant, and what it says',
      line: 'Do not store it under a name yet. Compare, and ask the convicting State what is unclear.',
      doesNot: 'It starts nothing. A wrong match would harm somebody else.',
      whoMayKnow: register,
      otherPurpose: another,
    },
    'use-it-in-proceedings': {
      title: 'Take it into the case through the register',
      line: 'Ask the records authority for an extract for this case, and have the judgment asked for.',
      doesNot: 'It reopens nothing that was decided there, and says nothing about States that were not asked.',
      whoMayKnow:
        'It is a part of the case. The law of procedure says who reads it, the person and the defence included.',
      otherPurpose: another,
    },
    'manage-at-home': {
      title: 'Use it at home on the rule, as one fact among others',
      line: 'Note the rule, make a dated assessment on all that is known, and have the judgment asked for.',
      doesNot: 'The entry alone carries no measure. It tells nobody abroad.',
      whoMayKnow: 'National law says what the person hears of an assessment, and who decides on it.',
      otherPurpose: `A warning abroad is another purpose, on facts of your own and after five tests. ${another}`,
    },
    'leave-it-in-the-register': {
      title: 'No rule, no use: leave it in the register',
      line: 'Do not use the entry. Ask for the article that would let you, and work with what you know otherwise.',
      doesNot: 'It bars nothing that rests on facts of your own.',
      whoMayKnow: register,
      otherPurpose: another,
    },
    'ask-which-rule-lets-you': {
      title: 'Not yet: ask which rule lets you use it',
      line: 'Do not use the entry yet. Ask the legal service today for the rule and any approval it needs.',
      doesNot: 'It tells nobody. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: register,
      otherPurpose: another,
    },
    'vetting-asks-for-itself': {
      title: 'A check for work asks for itself',
      line: 'Do not use what came across your desk. Ask the records authority, for this check, under your national law.',
      doesNot: 'It bars nobody from work by itself. National law says what counts.',
      whoMayKnow: 'As a rule the person knows of the check. National law says who asks and whether consent is needed.',
      otherPurpose: another,
    },
    'the-entry-is-no-warning': {
      title: 'The entry is no warning: send nothing of it',
      line: 'Keep the entry at home. If you fear harm abroad, start from facts and an assessment of your own.',
      doesNot: 'It tells nobody abroad. Immediate danger changes the answer: telephone.',
      whoMayKnow: 'Say nothing about a possible message. The police decide about it, on their own facts.',
      otherPurpose: another,
    },
    'no-trigger-by-itself': {
      title: 'Nothing follows from it by itself',
      line: 'Start nothing. Leave the entry where it is, until a task of yours needs it and a rule allows it.',
      doesNot: 'It says nothing about today. An earlier conviction alone is no objective reason.',
      whoMayKnow: register,
      otherPurpose: another,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theNotification,
    homeGateway: {
      ...theSafeguards.homeGateway,
      ask: 'Does a national rule let police or probation have this entry?',
      help: 'The law on the register, or a law on serious cases.',
      options: {
        ...theSafeguards.homeGateway.options,
        'professional-secrecy-bars': { label: 'No, the law keeps it in the register' },
      },
    },
    destinationStates: {
      ask: 'Which State convicted?',
      why: 'Member States notify each other (FD 2009/315/JHA Art 4(2)), the United Kingdom by its agreement. From others it came by another treaty.',
      short: 'Convicting State',
      options: {},
    },
  },
} satisfies FlowWordsOf<'ecris-notification-received'>;
