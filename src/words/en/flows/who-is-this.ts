import { theIdentity } from '../facts/the-identity';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { theStates } from '../facts/the-states';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import {
  askingTells,
  askWhoMayAsk,
  notForResidence,
  otherStates,
  othersMustAsk,
  otherUse,
  passOnPage,
  purposeAsked,
  safeguardsOfAQuestion,
  safeguardsPage,
  victimOrChild,
} from './asking-parts';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

export default {
  title: 'Who is this? Several nationalities or an uncertain identity',
  intro:
    'For officials who deal with a third-country national, somebody with several nationalities, or an identity in doubt. Identity before record, and nothing to the State that a protected person fled.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'To know who somebody is serves a purpose. Name one.',
    },
    'the-person': {
      heading: 'The person, and the case',
      help: 'Prints are compared in a case. A foreign passport makes no case.',
    },
    'which-states': {
      heading: 'Which States may know the person',
      help: 'Every nationality, now and before, and every State of residence. Each is asked by itself.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Protection comes first. “Not checked” is treated with the care of yes.',
    },
    'the-risk': {
      heading: 'What points to an offence',
      help: 'Nothing has happened yet. Then a dated assessment has to carry the question.',
    },
    safeguards: safeguardsPage,
    'who-may-pass-it-on': passOnPage,
  },
  endings: {
    'telephone-now': telephoneNow,
    'identity-first': {
      title: 'Identity first',
      line: 'Settle who it is: prints at home, in SIS, with the States named, and by INTERPOL. Records come after.',
      doesNot: 'No hit proves nothing. A hit names nobody until an expert has confirmed it.',
      whoMayKnow: `Of a hit on an alert the person hears nothing from you. ${askingTells}`,
      otherPurpose: `Identity found for one case is not a stock for others. ${otherUse}`,
    },
    'ask-each-state': {
      title: 'Ask each State, one by one',
      line: 'Have the records authority and the police ask each State named, under the name used there.',
      doesNot: 'There is no index to search yet: what no State is asked, nobody learns. It warns nobody.',
      whoMayKnow: askingTells,
      otherPurpose: otherUse,
    },
    'leave-the-state-of-origin-out': {
      title: 'Ask, and leave the State of origin out',
      line: 'Ask the asylum authority first. Then ask the other States; nothing goes to the State that the person may have fled.',
      doesNot: 'It asks no register of the State of origin. What stands there stays unknown, and is reported so.',
      whoMayKnow: `Neither embassy, consulate nor family learns of the question. ${askingTells}`,
      otherPurpose: `Protection and suspicion can both be true. Neither ends the other. ${otherUse}`,
    },
    'settle-at-home-first': {
      title: 'No case: settle it at home',
      line: 'Ask nobody abroad. Settle who it is with papers and files at home, under your own law.',
      doesNot: 'It asks no State and compares no prints abroad. A search needs a single case.',
      whoMayKnow: 'Tell the person openly what you check and why, as your own law says.',
      otherPurpose: 'A suspicion of an offence is for the prosecutor, and opens a case of its own.',
    },
    'no-offence-in-view': {
      title: 'No offence in view: ask nobody yet',
      line: 'Ask nobody abroad. Have a dated assessment made first: does anything point to a serious offence?',
      doesNot: 'It asks no State. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: 'Tell the person what you check at home, as your own law says. Say nothing of a question abroad.',
      otherPurpose: 'A suspicion of an offence is another purpose, with its own facts and decision.',
    },
    'send-nothing': {
      title: 'Ask nobody abroad',
      line: 'Ask nobody abroad: at least one of the five tests is not met. Go on at home.',
      doesNot: 'It asks no State. The identity stays as sure as your own files make it.',
      whoMayKnow: 'Tell the person what you check at home, as your own law says.',
      otherPurpose: `Another purpose does not repair a test that is not met. ${otherUse}`,
    },
    'not-yet': {
      title: 'Not yet: settle what is open',
      line: 'Ask nobody abroad yet. Settle the open tests, each with a day and a person who answers.',
      doesNot: 'It asks no State yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: 'Say nothing of a question abroad while it is open.',
      otherPurpose: otherUse,
    },
    'others-must-ask': othersMustAsk,
    'ask-who-may-ask': askWhoMayAsk,
    'not-for-a-residence-decision': notForResidence,
  },
  facts: {
    ...whoAndWhatFor,
    ...theIdentity,
    ...theStates,
    ...theOthers,
    ...theRisk,
    ...safeguardsOfAQuestion,
    destinationStates: otherStates,
    knownVictimOrChildThere: victimOrChild,
    purpose: purposeAsked(
      'For which purpose do you need to know who it is?',
      'Choose one. Curiosity, or a foreign passport, is none.',
      {
        'prevent-harm': 'Dated facts point to an offence that is to be prevented.',
        investigate: 'An offence is being investigated.',
        prosecute: 'The person is charged.',
        'supervise-or-execute': 'Records for a sentence that runs have questions of their own.',
        'vet-for-work': 'It has questions of its own.',
        'protect-victim': 'A known person here or there could be harmed.',
        'locate-and-arrest': 'The person is not here. It has questions of its own.',
      },
    ),
  },
} satisfies FlowWordsOf<'who-is-this'>;
