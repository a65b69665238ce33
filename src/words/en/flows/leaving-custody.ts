import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theRelease } from '../facts/the-release';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { theSentence } from '../facts/the-sentence';
import { theStates } from '../facts/the-states';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { endings } from './leaving-custody-endings';
import { dangerFirst } from './parts';
import type { FlowWordsOf } from './type';

export default {
  title: 'A person will leave custody and go abroad',
  intro:
    'For officials who plan a release, a removal or a transfer of a person convicted or suspected of a serious violent or sexual offence. It settles who has to know before the gate opens.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, what for, and where the sentence stands',
      help: 'Name one purpose. A person who is out already, or has escaped, needs other steps: the answers lead there.',
    },
    'the-removal': {
      heading: 'The decision that makes the person leave',
      help: 'Residence and removal are decided by immigration. Police channels do not serve that decision.',
    },
    'the-gate': {
      heading: 'How and when the person leaves, and where to',
      help: 'The State of destination need not be the State of nationality. Name both.',
    },
    'the-sentence-to-move': {
      heading: 'The sentence that would move',
      help: 'Name one State only on the page before: papers go to one State at a time.',
    },
    'before-the-papers-go': {
      heading: 'Who else is touched by a transfer',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    'the-measure': {
      heading: 'What follows release',
      help: 'Take the answers from the judgment or the decision on release.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    'the-risk': {
      heading: 'What points to serious harm, and how sure the way is',
      help: 'Take what stands in a dated assessment of this release. An earlier conviction alone is no objective reason.',
    },
    safeguards: {
      heading: 'Five tests before anything leaves your office',
      help: 'Yes means that the test is met. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'Prison and probation normally do not send abroad. This finds the rule to tell your own police.',
    },
  },
  endings,
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theStates,
    ...theSentence,
    ...theOthers,
    ...theRisk,
    ...theSafeguards,
    ...theRelease,
    sentenceStatus: { ...theSentence.sentenceStatus, help: 'Choose what is true today, not after release.' },
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before the gate opens?',
      short: 'Time to the gate',
      options: {
        now: { label: 'None: it opens now, or has opened' },
        hours: { label: 'Hours' },
        days: { label: 'Days' },
        weeks: { label: 'Weeks or more' },
        unknown: { label: 'Not known', hint: 'A court can end detention at short notice.' },
      },
    },
  },
} satisfies FlowWordsOf<'leaving-custody'>;
