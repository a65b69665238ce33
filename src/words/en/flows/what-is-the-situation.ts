import { theMove } from '../facts/the-move';
import { theSituation } from '../facts/the-situation';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

export default {
  title: 'What is the situation?',
  intro: 'Begin here. Immediate danger first, then two pages that lead to the questions for your situation.',
  steps: {
    ...dangerFirst,
    'what-brings-you-here': {
      heading: 'Who you are, and what brings you here',
      help: 'These answers go along to the questions that fit.',
    },
    'the-person-abroad': { heading: 'Somebody will go, or has gone, to another State' },
    'the-person-here': { heading: 'Somebody is here' },
    'the-investigation': { heading: 'You are investigating' },
    'whom-to-protect': { heading: 'Somebody is to be protected' },
    'what-came': { heading: 'You received something' },
  },
  endings: { 'telephone-now': telephoneNow },
  facts: { ...whoAndWhatFor, ...theMove, ...theSituation },
} satisfies FlowWordsOf<'what-is-the-situation'>;
