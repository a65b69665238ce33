import { theOthers } from '../facts/the-others';
import { theProtection } from '../facts/the-protection';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow, telling, travelDecision } from './parts';
import type { FlowWordsOf } from './type';

const stillAtHome = 'What is done at home for a victim or a child goes on, and needs no message.';

export default {
  title: 'A victim or a child is known there',
  intro:
    'For officials who know a victim, a child or somebody else to protect in the State where the person goes or is. It keeps police and child protection apart, and addresses out.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'To protect somebody, or to prevent harm: both lead on here. Any other purpose has questions of its own.',
    },
    'who-is-there': {
      heading: 'Who is there, and what he or she wants',
      help: 'Enter no name and no address. The State is enough.',
    },
    'the-child': {
      heading: 'The child',
      help: 'Child protection has a channel of its own, beside that of the police. It never waits for it.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'About the person who could do harm. “Not checked” is an answer.',
    },
    'the-risk': {
      heading: 'What points to serious harm',
      help: 'Take what stands in a dated assessment. An earlier conviction alone is no objective reason.',
    },
    safeguards: {
      heading: 'Five tests before anything leaves your office',
      help: 'Yes means that the test is met. Your own measures for a victim or child at home do not wait for them.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'Your service normally does not send abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'protect-a-person-there': {
      title: 'Have the police there protect a person',
      line: 'Have your police tell the police of the other State whom to protect, from what, and until when.',
      doesNot: 'It stops no journey and makes nobody watch. It tells no victim anything: that has a line of its own.',
      whoMayKnow: `The one to be protected hears what he or she wants to hear, from the service for victims. ${telling}`,
      otherPurpose: investigation,
    },
    'protect-a-child-there': {
      title: 'Have a child protected there: two channels',
      line: 'Tell child protection at home the same day, and have your police tell the police there.',
      doesNot:
        'Neither message stops a journey. Child protection there judges by itself, and police information does not serve its file.',
      whoMayKnow: `Whoever has care of the child hears from child protection, if that is safe. ${telling}`,
      otherPurpose: `Police message and child protection are two purposes with two papers. ${investigation}`,
    },
    'warn-child-protection': {
      title: 'Child protection warns; the police message waits',
      line: 'Tell child protection at home the same day. No current assessment carries a police message yet.',
      doesNot: 'It warns no police there. For that a dated assessment has to find a real likelihood of serious harm.',
      whoMayKnow:
        'Child protection decides what family and person hear. Say nothing of your own to either about a warning abroad.',
      otherPurpose: `A police message is another purpose, with an assessment and five tests of its own. ${investigation}`,
    },
    'protect-at-home-first': {
      title: 'Send nothing yet: protect from here first',
      line: 'Send nothing abroad yet. Make a dated assessment, and start what protects at home today.',
      doesNot: `It tells nobody abroad. ${stillAtHome}`,
      whoMayKnow: travelDecision,
      otherPurpose:
        'A warning needs a dated assessment that finds a real likelihood of serious harm, then the five tests. A concern about a child is judged by child protection.',
    },
    'send-nothing': {
      title: 'Send nothing',
      line: 'Send nothing abroad: at least one of the five tests is not met. Protect from here.',
      doesNot: `It tells nobody abroad. ${stillAtHome}`,
      whoMayKnow: travelDecision,
      otherPurpose: `Another purpose does not repair a test that is not met. ${investigation}`,
    },
    'not-yet': {
      title: 'Not yet: settle what is open, protect from here meanwhile',
      line: 'Send nothing yet. Settle the open tests today, each with a person who answers.',
      doesNot: `It tells nobody abroad. Danger that becomes immediate does not wait: telephone. ${stillAtHome}`,
      whoMayKnow: 'Say nothing about a message to the person, or to the one to be protected, while it is open.',
      otherPurpose: `Another purpose does not settle an open test. ${investigation}`,
    },
    'others-must-tell': {
      title: 'Professional secrecy stops you: find who can tell',
      line: 'Do not pass it on. Ask the legal service today who at home can tell, and on which rule.',
      doesNot: 'It tells nobody. Ask whether your law has an exception for a child in danger or for danger to life.',
      whoMayKnow:
        'Say nothing about a message. What secrecy covers stays with you until a rule or the person releases it.',
      otherPurpose: `Secrecy covers every purpose, until national law names an exception. ${investigation}`,
    },
    'ask-who-may-tell': {
      title: 'Ask first who can tell the police',
      line: 'Send nothing yet. Ask the legal service today which rule lets your service tell the police.',
      doesNot: `It tells nobody yet. Danger that becomes immediate does not wait: telephone. ${stillAtHome}`,
      whoMayKnow: 'Say nothing about a message to the person while the rule is not known.',
      otherPurpose: `The rule has to fit the purpose: a rule for supervision is not a rule for a warning. ${investigation}`,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theOthers,
    ...theProtection,
    ...theRisk,
    ...theSafeguards,
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before the two could meet?',
      options: { ...whoAndWhatFor.timeToAct.options, now: { label: 'None: they can meet now' } },
    },
    destinationStates: {
      ask: 'In which State is the one to be protected?',
      help: 'Name up to three States if there are several people. Use “Another State” for any State outside the list.',
      why: 'That State protects, so its police and its child protection are told. Each gets a message of its own (Directive (EU) 2016/680 Art 4).',
      short: 'State of the one to protect',
      options: {},
    },
  },
} satisfies FlowWordsOf<'victim-or-child-there'>;
