import { theCertificate } from '../facts/the-certificate';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const open =
  'Court, defence and the person read these papers. Say when and how the person hears of the decision; national law names who tells.';
const warning =
  'A warning to the police, here or there, is another purpose. It needs facts of its own and goes by the police, never with these papers.';

export default {
  title: 'A certificate from another State',
  intro:
    'For the authority or service that receives a certificate to supervise, imprison, monitor or protect: what to decide, by when, and whom to tell.',
  steps: {
    ...dangerFirst,
    'which-paper': {
      heading: 'Who you are, and which paper came',
      help: 'The kind of paper sets the time to decide. Such certificates come from member States only.',
    },
    'whose-and-complete': {
      heading: 'Whose decision it is, and whether the papers are complete',
    },
    'does-it-fit': {
      heading: 'Tie, grounds and fit',
      help: '“Not checked” is an answer. The time runs on while you check.',
    },
    'the-protection': {
      heading: 'What stands against it, and what the protected person knows',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'find-out-which-paper': {
      title: 'Find out first which paper it is',
      line: 'Note the day it came, and find out today which text it rests on and who decides.',
      doesNot: 'It stops no time limit. If it is one of the four, the time has run since receipt.',
      whoMayKnow: 'Tell the person nothing about a decision before somebody has taken one.',
      otherPurpose: warning,
    },
    'pass-it-on': {
      title: 'Pass it to the authority that decides, today',
      line: 'Pass the papers on today, with the day they came, and tell the sender to whom.',
      doesNot: 'It decides nothing. The time has run since receipt.',
      whoMayKnow: open,
      otherPurpose: warning,
    },
    'ask-for-what-is-missing': {
      title: 'Ask at once for what is missing, and set a day',
      line: 'Ask the sender today, in one letter, for all that is missing or plainly wrong, and set a day.',
      doesNot: 'It refuses nothing, and nobody here is in charge meanwhile.',
      whoMayKnow: open,
      otherPurpose: warning,
    },
    'settle-before-you-decide': {
      title: 'Settle what is open, while the time runs',
      line: 'Settle tie, grounds and fit now. Ask the sender about what only the sender knows.',
      doesNot: 'It stops no time limit. If the time cannot be kept, the sender hears why, at once.',
      whoMayKnow: open,
      otherPurpose: warning,
    },
    'contact-before-you-refuse': {
      title: 'Before you refuse: contact the sender',
      line: 'Contact the sender, and weigh what a refusal leaves behind. Then decide within the time limit.',
      doesNot: 'A refusal moves nothing: what the sender ordered stays with the sender, and nobody here acts.',
      whoMayKnow: open,
      otherPurpose: `${warning} If danger shows on the way, act under your own law.`,
    },
    'recognise-and-start': {
      title: 'Recognise, tell the sender, and begin',
      line: 'Recognise within the time limit, tell the sender in writing, and begin without delay.',
      doesNot: 'It brings nobody to the first appointment, and it warns no police.',
      whoMayKnow: open,
      otherPurpose: warning,
    },
    'recognise-and-adapt': {
      title: 'Recognise and adapt, as little as needed',
      line: 'Adapt only what your law requires, tell the sender before you begin, and decide within the time limit.',
      doesNot: 'It makes nothing harsher or longer. The sender can still withdraw before you begin.',
      whoMayKnow: open,
      otherPurpose: warning,
    },
    'protect-here': {
      title: 'Protect the person here, without undue delay',
      line: 'Speak with the protected person first. Then recognise, and take the measure that your law offers.',
      doesNot: 'It protects in your State only, and supervises nobody.',
      whoMayKnow:
        'The person causing danger is told of the measure and of what a breach means; the address stays hidden (Directive 2011/99/EU Art 9(3)). The protected person hears it first.',
      otherPurpose: `Supervision of the other person is another paper, from another request. ${warning}`,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theCertificate,
    destinationStates: {
      ask: 'Which State sent it?',
      why: 'The four texts link member States, and not all of them in each. The UK, Iceland, Norway and Switzerland use others.',
      short: 'State that sent it',
      options: {},
    },
  },
} satisfies FlowWordsOf<'certificate-received'>;
