import { anInvestigation } from '../facts/an-investigation';
import { safeguardsOfARequest } from '../facts/safeguards-of-a-request';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theSafeguards } from '../facts/the-safeguards';
import { theStates } from '../facts/the-states';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { caseSecret, handOverWords, passItOnStep, prevention, restraintWords } from './parts-of-a-case';
import type { FlowWordsOf } from './type';

export default {
  title: 'A suspect is known: ask the police of another State',
  intro:
    'For those who investigate an offence and believe that another State holds police information on the suspect. It ends in a request, or in “ask nobody”.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'This way is for investigating an offence. Every other purpose has a way of its own.',
    },
    'which-states': {
      heading: 'Which States, and why these?',
      help: 'Reasons come before channels. A State is asked because facts lead there.',
    },
    'the-case': {
      heading: 'The case, and the use of the answer',
      help: 'Information that leads an inquiry and evidence for a court are two requests.',
    },
    'whose-record': {
      heading: 'Where could there be a criminal record?',
      help: 'Proceedings are open, so that the record can be asked for. Ask more than the State of nationality.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    safeguards: {
      heading: 'Five tests before a request leaves your office',
      help: 'A request tells something too. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': passItOnStep,
  },
  endings: {
    'telephone-now': telephoneNow,
    'ask-their-police': {
      title: 'Ask the police there',
      line: 'Have a request for information sent to the State that facts point to.',
      when: 'As soon as the request is ready: today where a ground of urgency holds.',
      doesNot: 'It yields no evidence, warns nobody, and asks for no criminal record: no proceedings are open yet.',
      whoMayKnow: caseSecret,
      otherPurpose: `Evidence is another request, by a prosecutor or a court. ${prevention}`,
    },
    'ask-and-learn-the-record': {
      title: 'Ask the police there, and learn the record',
      line: 'Have the police ask the police there, and the records authority ask for convictions.',
      when: 'As soon as the requests are ready: today where a ground of urgency holds, and well before a hearing.',
      doesNot: 'It yields no evidence and warns nobody. An empty record reply is no sign of innocence or safety.',
      whoMayKnow: caseSecret,
      otherPurpose: `The record reply serves these proceedings only (FD 2009/315/JHA Art 9(1)). ${prevention}`,
    },
    'no-reasons-ask-nobody': {
      title: 'No reasons: ask nobody',
      line: 'Ask nobody abroad: nothing but origin, rumour or an earlier conviction points there.',
      when: 'Now: decide, and write it down.',
      doesNot: 'It closes no inquiry at home. New facts can change the answer.',
      whoMayKnow: 'Nothing was sent, so that there is nothing to tell. Do not spread the suspicion.',
      otherPurpose: 'No other purpose makes a rumour a reason.',
    },
    'find-the-reasons-first': {
      title: 'Not yet: write down the reasons first',
      line: 'Send nothing yet. Write down what points to that State, and why you need the answer.',
      when: 'Today: write the reasons down, or drop the question.',
      doesNot: 'It asks nobody abroad yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: caseSecret,
      otherPurpose: prevention,
    },
    ...restraintWords,
    ...handOverWords,
  },
  facts: {
    ...whoAndWhatFor,
    ...anInvestigation,
    ...theStates,
    ...theOthers,
    ...theSafeguards,
    ...safeguardsOfARequest,
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'Which other States are concerned?',
      help: 'Name up to three States that facts lead to.',
      short: 'States asked',
    },
    liveInvestigation: {
      ...theOthers.liveInvestigation,
      ask: 'Does another inquiry, here or abroad, look at the same person?',
      help: 'Ask your SPOC and, for listed crime, Europol.',
      why: 'Two inquiries can spoil each other or put somebody at risk. That is a ground to hold back (Directive (EU) 2023/977 Art 6(1)).',
      short: 'Another inquiry',
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the person learned of the request?',
    },
    knownVictimOrChildThere: {
      ...theOthers.knownVictimOrChildThere,
      ask: 'Is a victim, a witness or a child known there whom the person could reach?',
    },
    homeGateway: theSafeguards.homeGateway,
  },
} satisfies FlowWordsOf<'known-suspect'>;
