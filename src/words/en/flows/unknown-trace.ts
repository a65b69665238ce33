import { aTrace } from '../facts/a-trace';
import { anInvestigation } from '../facts/an-investigation';
import { safeguardsOfARequest } from '../facts/safeguards-of-a-request';
import { theMove } from '../facts/the-move';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { caseSecret, handOverWords, passItOnStep, restraintWords } from './parts-of-a-case';
import type { FlowWordsOf } from './type';

const prevention =
  'Preventing harm is another purpose. DNA is compared to investigate offences only (Decision 2008/615/JHA Art 3).';

export default {
  title: 'A trace of an unknown person',
  intro:
    'For those who hold DNA, marks, a vehicle or a face from a crime and do not know who it is. It ends in a comparison, or in “search at home first”.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'Traces are compared to investigate an offence. Every other purpose has a way of its own.',
    },
    'the-trace': {
      heading: 'The trace',
      help: 'What it is, whose it could be, and how far you looked at home.',
    },
    'which-states': {
      heading: 'Where to compare',
      help: 'Start with the States that facts point to.',
    },
    safeguards: {
      heading: 'Five tests before a trace is compared abroad',
      help: 'Biometric data are sensitive. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': passItOnStep,
  },
  endings: {
    'telephone-now': telephoneNow,
    'compare-the-trace': {
      title: 'Compare the trace with other States',
      line: 'Have the trace compared with the States that facts point to.',
      when: 'As soon as the search at home is on paper. A person who could strike again makes it today.',
      doesNot: 'It names nobody and proves nothing. No match speaks of the files searched, on one day.',
      whoMayKnow: `A match is told to those who work on the case, and as a match. ${caseSecret}`,
      otherPurpose: `A name behind a match is another request. Evidence is another one, by a prosecutor or a court. ${prevention}`,
    },
    'ask-with-the-image': {
      title: 'Ask the police there, with what you have',
      line: 'Have a request sent to the States that facts point to, with the image or description.',
      when: 'As soon as the request is ready. A person who could strike again makes it today.',
      doesNot: 'Nothing is compared automatically, and a likeness identifies nobody.',
      whoMayKnow: `A likeness is told as a likeness. ${caseSecret}`,
      otherPurpose: `Asking the public is another decision, by the authority that national law names. ${prevention}`,
    },
    'search-at-home-first': {
      title: 'Not yet: search at home first',
      line: 'Send nothing abroad yet. Have the trace searched in your national files and, for prints, in SIS.',
      when: 'Today: have the search at home made.',
      doesNot: 'It compares nothing abroad yet. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: caseSecret,
      otherPurpose: prevention,
    },
    'keep-it-at-home': {
      title: 'A trace of a victim or witness: send nothing',
      line: 'Keep this trace out of every search for a suspect. Ask the legal service what your law provides.',
      when: 'Now: decide, and write it down.',
      doesNot: 'It compares nothing abroad. A victim is not searched for among suspects.',
      whoMayKnow: 'Tell the victim or witness what is done with the trace, as national law provides.',
      otherPurpose:
        'Finding a missing person, or naming an unknown dead person, is another purpose with rules of its own.',
    },
    'open-a-case-first': {
      title: 'Not yet: a single case first',
      line: 'Search nothing abroad. A search serves one case file, with an offence and a reference.',
      when: 'Before any search: settle the case.',
      doesNot: 'It compares nothing abroad. A search is no tool to keep an eye on somebody.',
      whoMayKnow: caseSecret,
      otherPurpose: prevention,
    },
    ...restraintWords,
    ...handOverWords,
  },
  facts: {
    ...whoAndWhatFor,
    ...aTrace,
    ...anInvestigation,
    ...theSafeguards,
    ...safeguardsOfARequest,
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'Which other States are concerned?',
      help: 'Name up to three States that facts lead to: a route, a vehicle, a language, a like crime.',
      short: 'States asked',
    },
  },
} satisfies FlowWordsOf<'unknown-trace'>;
