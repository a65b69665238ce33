import { safeguardsOfAnAnswer } from '../facts/safeguards-of-an-answer';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { theSentence } from '../facts/the-sentence';
import { whatCameIn } from '../facts/what-came-in';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst } from './parts';
import {
  ageHere,
  askedOnceMore,
  dangerHere,
  findingHere,
  protectionHere,
  sendingState,
  victimOrChildHere,
} from './receiving-parts';
import type { FlowWordsOf } from './type';

const { harmIsImminent, role, askingState, purpose } = whoAndWhatFor;
const { messageCame, messageAsks, senderConditions, matchCertainty, receivedPersonHere } = whatCameIn;
const { newOffenceSuspected } = theRisk;
const senderDecides =
  'Ask the sender before the person hears of the message. Meet the person openly for reasons of your own, and hint at nothing.';
const today = 'The day it came in, and before the person arrives if there is time.';
const home = 'What you do at home does not wait for the answer abroad.';

export default {
  title: 'Information about a person has come in',
  intro:
    'For whoever is told that a person who may cause serious harm comes or is here. Sending is not protecting: it ends in an owner, a measure and an answer.',
  steps: {
    ...dangerFirst,
    'who-and-how': {
      heading: 'Who you are, and how it came in',
      help: 'Alerts, notices and calls have questions of their own: these lead you there.',
    },
    'what-for': {
      heading: 'What it was sent for',
      help: 'The purpose of the sender binds you. Read the message for it.',
    },
    'is-the-person-here': {
      heading: 'Who it is, and where',
      help: 'Identify first, then locate. Both before anybody is met.',
    },
    'how-serious': {
      heading: 'What points to serious harm',
      help: 'Make your own assessment. A score from abroad is not one.',
    },
    safeguards: {
      heading: 'Five tests before you answer with more than a receipt',
      help: 'Yes means that the test is met. They hold back the answer, not the care at home.',
    },
    'who-may-answer': {
      heading: 'Who at home tells the police',
      help: 'Your service does not answer abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': dangerHere,
    'not-this-person': {
      title: 'Not the one who is meant: do nothing, and say so',
      line: 'Do nothing against the person. Answer with a receipt, and settle who is meant.',
      when: today,
      doesNot: 'It protects nobody from whoever is meant. Ask the sender for more to tell persons apart.',
      whoMayKnow: 'The person who was mistaken hears nothing of the message.',
      otherPurpose: askedOnceMore,
    },
    'supervision-needs-its-own-papers': {
      title: 'Supervision comes by its own papers',
      line: 'Give it today to the authority that your State named. A message moves no supervision.',
      when: today,
      doesNot: 'Until recognition nobody here supervises. The other State does.',
      whoMayKnow:
        'In a transfer the person knows: he or she has returned, wants to, or asked for it (FD 2008/947/JHA Art 5). Of anything else: ask the sender.',
      otherPurpose:
        'A warning to police is another purpose. If the message is one too, go through these questions with it.',
    },
    'use-as-intelligence': {
      title: 'Use it as intelligence, and ask before any court use',
      line: 'Give it to the investigator or prosecutor as intelligence. Ask the sender before any use in court.',
      when: today,
      doesNot: 'It is no evidence, and no ground for arrest by itself.',
      whoMayKnow: 'The authority that leads the case decides what the person is told, and when.',
      otherPurpose: askedOnceMore,
    },
    'arrest-needs-an-order': {
      title: 'No arrest on a message: look for the alert or warrant',
      line: 'Look for an alert or a warrant today. Without one, tell the sender what an arrest needs.',
      when: today,
      doesNot: 'A message arrests nobody.',
      whoMayKnow: 'Nobody outside the police hears that somebody is looked for.',
      otherPurpose: 'If somebody is in danger meanwhile, that is another purpose: go through these questions with it.',
    },
    'not-for-this-purpose': {
      title: 'Not for this purpose: it needs a request of its own',
      line: 'Do not use the message for this. The right authority makes its own request.',
      when: 'Before any use.',
      doesNot: 'It decides nothing on work or residence.',
      whoMayKnow:
        'The person hears what the authority in charge tells under its own rules. It does not see the message.',
      otherPurpose: 'If it points to serious harm, preventing that is a purpose of its own.',
    },
    'close-with-a-note': {
      title: 'No basis for more: note it, and close',
      line: 'Answer with a receipt. Take no measure: an origin, a rumour or an old conviction alone is no ground.',
      when: today,
      doesNot: 'It watches nobody. New facts open it again.',
      whoMayKnow: 'Nobody needs to know. The note bears the reasons.',
      otherPurpose: askedOnceMore,
    },
    'own-it-and-act': {
      title: 'Own it, act here, and answer back',
      line: 'Give it an owner today, protect whoever is in danger, choose a measure, and answer the sender.',
      when: today,
      doesNot: 'It moves no supervision, and the message is no ground for arrest.',
      whoMayKnow: senderDecides,
      otherPurpose: askedOnceMore,
    },
    'assess-and-ask-back': {
      title: 'Own it, assess it, and ask back',
      line: 'Give it an owner today, make your own assessment, and ask the sender for what is missing.',
      when: today,
      doesNot: 'Without a finding of serious harm nothing is done against the person.',
      whoMayKnow: senderDecides,
      otherPurpose: askedOnceMore,
    },
    'answer-not-here': {
      title: 'Not here: say where you looked',
      line: 'Answer which registers were asked, on which day, and set a day to look again.',
      when: today,
      doesNot: 'It is no proof that the person is not here or will not come.',
      whoMayKnow: senderDecides,
      otherPurpose: askedOnceMore,
    },
    'receipt-and-nothing-more': {
      title: 'Act here; answer with a receipt only',
      line: 'Give it an owner and act at home. Answer with a receipt, because a test for more is not met.',
      when: today,
      doesNot: `It tells the sender nothing about the person. ${home}`,
      whoMayKnow: senderDecides,
      otherPurpose: 'Another purpose does not repair a test that is not met.',
    },
    'receipt-and-not-yet': {
      title: 'Act here; settle the tests before you say more',
      line: 'Give it an owner and act at home. Answer with a receipt, and settle the open tests.',
      when: today,
      doesNot: `It tells the sender nothing yet about the person. ${home}`,
      whoMayKnow: senderDecides,
      otherPurpose: 'Another purpose does not settle an open test.',
    },
    'others-must-answer': {
      title: 'Professional secrecy stops you: find who can tell',
      line: 'Do not pass it on. Ask the legal service who at home can tell the police, and on which rule.',
      when: today,
      doesNot: 'It answers nobody. Immediate danger can change it: telephone.',
      whoMayKnow: 'What secrecy covers stays with you until a rule or the person releases it.',
      otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
    },
    'ask-who-may-answer': {
      title: 'Ask first who can tell the police',
      line: 'Answer nothing yet. Ask the legal service today which rule lets your service tell the police.',
      when: today,
      doesNot: 'It answers nobody yet. Danger that becomes immediate does not wait.',
      whoMayKnow: 'Say nothing about the message while the rule is not known.',
      otherPurpose: 'The rule has to fit the purpose.',
    },
  },
  facts: {
    harmIsImminent,
    role,
    askingState,
    destinationStates: sendingState('Which State does it come from?'),
    messageCame,
    purpose: {
      ...purpose,
      ask: 'What was it sent for?',
      help: 'Choose what the sender wrote. If nothing is written, choose what the facts serve, and ask.',
      why: 'What was sent for one purpose needs a basis of its own for another (Directive (EU) 2016/680 Art 4(2)).',
    },
    messageAsks,
    senderConditions,
    receivedPersonHere,
    matchCertainty,
    sentenceStatus: {
      ...theSentence.sentenceStatus,
      ask: 'Where does the sentence stand in the other State?',
      why: 'While a measure runs there, supervision can be transferred (FD 2008/947/JHA Art 5). After its end nobody there has a mandate.',
    },
    knownVictimOrChildThere: victimOrChildHere,
    assessmentFinding: findingHere,
    assessmentAge: ageHere,
    newOffenceSuspected,
    internationalProtection: protectionHere,
    ...safeguardsOfAnAnswer,
    homeGateway: theSafeguards.homeGateway,
  },
} satisfies FlowWordsOf<'message-received'>;
