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
      help: 'Your service and your purpose decide which ways are open. Name one purpose.',
    },
    'where-to': {
      heading: 'Where the person goes, and where the sentence stands',
      help: 'Two facts about the way, two about the stay and the sentence: they open or close whole routes.',
    },
    'whom-to-ask': {
      heading: 'Which State do you want to ask?',
      help: 'An investigation or a prosecution has channels of its own. Name the States that hold the information.',
    },
    'where-may-the-person-be': {
      heading: 'Where could the person be?',
      help: 'Name the States where the person is most likely. The way to an arrest differs from State to State.',
    },
    'whose-record': {
      heading: 'Whose criminal record do you need?',
      help: 'The State of nationality, and each State where the person lived.',
    },
    'which-state-of-origin': {
      heading: 'Which other State is concerned?',
      help: 'The State of origin, or the State that convicted.',
    },
    'the-order': {
      heading: 'The order behind an arrest',
      help: 'Nobody is arrested abroad because of a breach alone. An order comes first.',
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
    'ask-for-arrest': {
      title: 'Ask for arrest',
      line: 'Give the facts to the police and to the authority that issues warrants, today.',
      doesNot: 'A warrant finds nobody by itself. It takes effect when the person is met.',
      whoMayKnow:
        'Tell neither the person nor family, employer or lawyer of an alert. What is owed on arrest is told then, by whoever arrests.',
      otherPurpose:
        'Somebody in danger meanwhile is another purpose: own-initiative information, on its own facts and the five tests.',
    },
    'no-order-no-arrest': {
      title: 'No order, no arrest: apply for one first',
      line: 'Ask the authority that decides on revocation or a warrant for an order. Tell your police the facts.',
      doesNot: 'Until there is an order, nobody is arrested abroad. An INTERPOL notice does not replace it.',
      whoMayKnow:
        'Say nothing to the person before the authority has decided. It decides whether the person is heard first.',
      otherPurpose:
        'A warning to the police there does not replace the order. It needs objective reasons for a serious offence, and the five tests.',
    },
    'ask-as-an-investigation': {
      title: 'Ask as an investigation or a prosecution',
      line: 'Have the police ask the police there, and the records authority ask for convictions.',
      doesNot: 'It warns nobody. What comes back serves this case, and police information is not yet evidence.',
      whoMayKnow: 'The authority that leads the case decides what the person is told, and when.',
      otherPurpose:
        'Preventing harm is another purpose: start again with it. A record reply given for proceedings cannot serve as a warning (FD 2009/315/JHA Art 9(1)).',
    },
    'vetting-has-its-own-route': {
      title: 'A check for work has its own route',
      line: 'Ask the records authority for a criminal record request for vetting, under your national law.',
      doesNot: 'It warns nobody, and it opens no police file. A missing entry proves nothing about other States.',
      whoMayKnow: 'As a rule the person knows of the check. National law says who asks and whether consent is needed.',
      otherPurpose:
        'A concern about harm is another purpose. Tell your police only on a national rule, with facts and not with the record reply.',
    },
    'residence-has-no-channel-here': {
      title: 'A residence decision has no police channel',
      line: 'Leave the decision to the residence authority. Police information and records for proceedings do not serve it.',
      doesNot: 'It bars nobody from entry or stay. A past conviction alone is no ground.',
      whoMayKnow: 'The residence authority decides what the person hears. National law says when.',
      otherPurpose:
        'Preventing harm is another purpose, with its own facts and the five tests. It does not become a residence file afterwards.',
    },
  },
  facts: { ...whoAndWhatFor, ...theMove, ...theSentence, ...theOthers, ...theRisk, ...theSafeguards },
} satisfies FlowWordsOf<'moving-or-travelling'>;
