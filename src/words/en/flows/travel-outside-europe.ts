import { theJourney } from '../facts/the-journey';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { theSentence } from '../facts/the-sentence';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import {
  askWhoMayTell,
  dangerFirst,
  investigation,
  notYet,
  othersMustTell,
  sendNothing,
  telephoneNow,
  telling,
  travelDecision,
} from './parts';
import type { FlowWordsOf } from './type';

export default {
  title: 'A person will travel outside the 32 States of this handbook',
  intro:
    'For officials who know that a person convicted of a serious violent or sexual offence will travel further. The 32 are the Union, Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom. It starts with the journey itself.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'Name one purpose. An arrest, an investigation, vetting or residence has other steps: the answers lead there.',
    },
    'the-journey': {
      heading: 'The journey, and what limits it at home',
      help: 'A decision at home stops a journey. No message does.',
    },
    'who-else-is-touched': {
      heading: 'Who and what else is touched',
      help: 'The first two lines decide whether anything can go to that State at all. “Not checked” is an answer.',
    },
    'the-risk': {
      heading: 'What points to serious harm',
      help: 'Take what stands in a dated assessment of this journey. An earlier conviction alone is no objective reason.',
    },
    'out-of-the-union': {
      heading: 'Can the data leave the Union?',
      help: 'Ask your data-protection officer. Where the Directive does not bind your State, answer under your own law.',
    },
    safeguards: {
      heading: 'Five tests before anything leaves your office',
      help: 'Yes means that the test is met. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'Your service normally does not send abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'limit-the-journey-first': {
      title: 'Limit the journey at home first',
      line: 'Send nothing abroad. Have the journey refused, or allowed with conditions, before the day of travel.',
      doesNot: 'It tells nobody abroad. A condition does not work by itself: somebody has to check it.',
      whoMayKnow: travelDecision,
      otherPurpose:
        'If the journey is allowed, or cannot be stopped, go through the questions again. A warning then needs a current assessment, a lawful transfer and the five tests.',
    },
    'nothing-to-the-state-fled': {
      title: 'Send nothing to the State the person fled',
      line: 'Send nothing there and ask nobody there, by any channel. Protect others by measures at home.',
      doesNot:
        'It warns nobody in that State. Immediate danger to a life: telephone your own police, who decide with the legal service.',
      whoMayKnow: 'Nobody in that State, and nobody who could pass it on. The person hears only your own decisions.',
      otherPurpose:
        'What the journey means for the protection itself is for the asylum authority. It is no reason to tell that State.',
    },
    'find-out-about-protection': {
      title: 'Find out about protection before anything goes',
      line: 'Send nothing yet. Ask today whether there is protection, and from which State.',
      doesNot: 'It warns nobody yet. Danger that becomes immediate does not wait: telephone your own police.',
      whoMayKnow: 'Only who needs it at home. That protection was asked for stays out of every message.',
      otherPurpose:
        'The question to the asylum authority serves one aim: that nothing reaches the State the person fled. It is no enquiry into the asylum case.',
    },
    'decide-at-home-first': {
      title: 'Send nothing yet: decide at home first',
      line: 'Send nothing abroad yet. Make a dated assessment of this journey and take your own decision first.',
      doesNot: 'It tells nobody abroad. It stops no journey unless an authority at home does.',
      whoMayKnow: travelDecision,
      otherPurpose: `A warning needs a new dated assessment that finds a real likelihood of serious harm. ${investigation}`,
    },
    'no-lawful-transfer': {
      title: 'The data cannot leave the Union',
      line: 'Send nothing there: a condition of the transfer is missing. Use what you have at home.',
      doesNot: 'It tells nobody abroad. A shorter message of your own data is a new question, with the same tests.',
      whoMayKnow: 'Say nothing about a message to the person. Tell your own decisions and their reasons.',
      otherPurpose: `Another purpose does not open the transfer. ${investigation}`,
    },
    'settle-the-transfer-first': {
      title: 'Not yet: settle the transfer first',
      line: 'Send nothing yet. Settle basis, receiver, owners of the data and rights there, each with a day.',
      doesNot: 'It tells nobody abroad. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: 'Say nothing about a message to the person while it is open.',
      otherPurpose: `Another purpose does not settle an open condition. ${investigation}`,
    },
    'send-nothing': sendNothing,
    'not-yet': notYet,
    'others-must-tell': othersMustTell,
    'ask-who-may-tell': askWhoMayTell,
    'tell-that-state': {
      title: 'Tell the police of that State',
      line: 'Have your police decide with the INTERPOL bureau on a message to the States that need it.',
      doesNot: 'It stops no journey, binds nobody to act, and makes nobody watch.',
      whoMayKnow: telling,
      otherPurpose: `Find and arrest is another purpose, with an order of its own. ${investigation}`,
    },
    'weigh-a-wider-warning': {
      title: 'Nobody can name the States: weigh a wider circle anew',
      line: 'Have it decided first how you hear where the person goes. A wider warning is a new decision.',
      doesNot: 'A wider circle stops no journey, and it reaches many who need nothing.',
      whoMayKnow: telling,
      otherPurpose: `A world-wide warning is no means of supervision. ${investigation}`,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theSentence,
    ...theOthers,
    ...theRisk,
    ...theSafeguards,
    ...theJourney,
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before the person leaves?',
      options: {
        ...whoAndWhatFor.timeToAct.options,
        now: { label: 'None: on the way or already there' },
      },
    },
    destinationStates: {
      ...theMove.destinationStates,
      help: 'Choose “Another State” for any State outside the list. Add a State of the list if the person stops there.',
    },
  },
} satisfies FlowWordsOf<'travel-outside-europe'>;
