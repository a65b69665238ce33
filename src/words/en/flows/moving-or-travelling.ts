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
  nothingMoves,
  notYet,
  othersMustTell,
  sendNothing,
  telephoneNow,
  telling,
  travelDecision,
} from './parts';
import type { FlowWordsOf } from './type';

export default {
  title: 'A person is about to move or travel',
  intro:
    'For officials who know that a person convicted of a serious violent or sexual offence goes to another State. It ends in a plan, or in “send nothing yet”.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'Your service and your purpose decide which ways are open. Name one purpose: some have questions of their own.',
    },
    'where-to': {
      heading: 'Where the person goes, and where the sentence stands',
      help: 'Two facts about the way, two about the stay and the sentence: they open or close whole routes.',
    },
    'which-state-of-origin': {
      heading: 'Which other State is concerned?',
      help: 'The State of origin, or the State that convicted.',
      facts: {
        destinationStates: {
          ...theMove.destinationStates,
          ask: 'Which other State does the decision look at?',
          help: 'The plan shows which ways to that State stay closed. Name up to three.',
          short: 'State concerned',
        },
      },
    },
    'the-measure': {
      heading: 'The measure',
      help: 'Take the answers from the judgment or the decision on release.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    'the-risk': {
      heading: 'What points to serious harm',
      help: 'Take what stands in a dated assessment. An earlier conviction alone is no objective reason.',
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
    'tell-their-police': {
      title: 'Tell the police there',
      line: 'Have your police or SPOC tell the police of the other State, before the person leaves.',
      doesNot: 'A message stops no travel and makes nobody watch. It moves no supervision.',
      whoMayKnow: telling,
      otherPurpose: investigation,
    },
    'move-supervision': {
      title: 'Move the supervision',
      line: 'Start the transfer of supervision to the other State now, before the person leaves.',
      doesNot: 'It warns no police. Until the other State recognises the measure, nobody there supervises.',
      withoutRoute: nothingMoves,
      whoMayKnow:
        'The person knows: he or she has returned, wants to return, or has asked for that State (FD 2008/947/JHA Art 5). Court and defence read the certificate.',
      otherPurpose:
        'A warning to the police there is another purpose. It needs objective reasons for a serious offence, the five tests, and a decision by the police.',
    },
    'move-supervision-and-tell': {
      title: 'Tell the police there, and move the supervision where it can be moved',
      line: 'Have your police tell the police there, and start the transfer of supervision.',
      doesNot: 'Neither stops travel. Until recognition nobody there supervises, and a message makes nobody watch.',
      withoutRoute: nothingMoves,
      whoMayKnow: `The person knows of the transfer. The message is kept apart from it. ${telling}`,
      otherPurpose: `Transfer and message are two purposes: two files, two decisions, nothing copied across. ${investigation}`,
    },
    'decide-at-home-first': {
      title: 'Send nothing yet: decide at home first',
      line: 'Send nothing abroad yet. Make a dated assessment and take your own decision first.',
      doesNot: 'It tells nobody abroad. It stops no travel unless the authority at home refuses the journey.',
      whoMayKnow: travelDecision,
      otherPurpose:
        'A warning needs a new dated assessment that finds a real likelihood of serious harm, then the five tests. A transfer needs a move to live there.',
    },
    'send-nothing': sendNothing,
    'not-yet': notYet,
    'others-must-tell': othersMustTell,
    'ask-who-may-tell': askWhoMayTell,
    'residence-has-no-channel-here': {
      title: 'A residence decision has no police channel',
      line: 'Leave the decision to the residence authority. Police information and records for proceedings do not serve it.',
      doesNot: 'It bars nobody from entry or stay. A past conviction alone is no ground.',
      whoMayKnow: 'The residence authority decides what the person hears. National law says when.',
      otherPurpose:
        'Preventing harm is another purpose, with its own facts and the five tests. It does not become a residence file afterwards.',
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theSentence,
    ...theOthers,
    ...theRisk,
    ...theSafeguards,
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before the person leaves?',
      options: {
        ...whoAndWhatFor.timeToAct.options,
        now: { label: 'None: on the way or already there' },
      },
    },
  },
} satisfies FlowWordsOf<'moving-or-travelling'>;
