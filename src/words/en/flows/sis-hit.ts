import { theHit } from '../facts/the-hit';
import { theOthers } from '../facts/the-others';
import { theSentence } from '../facts/the-sentence';
import { whatCameIn } from '../facts/what-came-in';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { endings } from './sis-hit-endings';
import type { FlowWordsOf } from './type';

const { role, askingState, harmIsImminent } = whoAndWhatFor;
const { internationalProtection } = theOthers;
const { citizenship } = theSentence;

export default {
  title: 'A hit on a person or an object',
  intro:
    'For police, border and immigration officers, and for whoever hears of a hit in the Schengen Information System (SIS). It says what the alert allows, and what it does not.',
  steps: {
    ...dangerFirst,
    'what-happened': {
      heading: 'Who you are, and when the hit was',
      help: 'Speak of the alert on no open channel while you answer.',
    },
    'which-alert': {
      heading: 'Which alert, and is it the right one?',
      help: 'The alert decides what is done. Nothing more is done because of it.',
    },
    'the-arrest': { heading: 'Before the arrest', help: 'Read the screen to its end. A flag changes what you do.' },
    'the-person-found': { heading: 'The person who was found' },
    'the-discreet-check': {
      heading: 'The discreet check',
      help: 'The person must in no way learn of the alert (Art 37(3)).',
    },
    'the-inquiry-check': {
      heading: 'The inquiry check',
      help: 'It goes as far as the law of the place allows, and no further.',
    },
    'the-specific-check': {
      heading: 'The specific check',
      help: 'It goes as far as the law of the place allows, and no further.',
    },
    'the-entry': {
      heading: 'Refusal of entry: what could stand against it',
      help: 'Free movement, a permit and a wish for protection each go first.',
    },
    'the-return': { heading: 'Return: where the person is, and what could stand against it' },
    'another-use': {
      heading: 'What is wanted of the old hit',
      help: 'An alert belongs to the State that entered it. Your own report belongs to you.',
    },
  },
  endings: {
    'telephone-now': {
      ...telephoneNow,
      line: 'Telephone your own emergency number now. Then your SIRENE Bureau, out of hearing.',
      when: 'Now.',
      doesNot: 'The alert gives you no power that your own law does not give. You act on the danger you see.',
      whoMayKnow: 'Speak of the danger only, and not of the alert.',
    },
    ...endings,
  },
  facts: {
    harmIsImminent,
    role,
    askingState,
    destinationStates: {
      ask: 'Which State entered the alert?',
      help: 'The screen names it. Choose “Not known” if you cannot see it.',
      why: 'The report goes through your own SIRENE Bureau to that State (Regulation (EU) 2018/1862 Art 7(2)). You do not call it yourself.',
      short: 'State of the alert',
      options: {},
    },
    ...theHit,
    matchCertainty: whatCameIn.matchCertainty,
    citizenship,
    internationalProtection,
    knownVictimOrChildThere: {
      ask: 'Is a child, or somebody who could be at risk, with the person?',
      help: 'Look at companions as in any ordinary check. Enter no names.',
      why: 'Companions are part of what is reported (Regulation (EU) 2018/1862 Art 37(1)). Danger you see yourself is a reason of your own.',
      short: 'Somebody at risk',
      options: { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not checked' } },
    },
  },
} satisfies FlowWordsOf<'sis-hit'>;
