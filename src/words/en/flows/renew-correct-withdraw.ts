import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { whatWasSent } from '../facts/what-was-sent';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst } from './parts';
import { endings } from './renew-correct-withdraw-endings';
import type { FlowWordsOf } from './type';

export default {
  title: 'Something was sent earlier: renew, correct or withdraw it',
  intro:
    'For officials whose service sent a message, had an alert entered or moved a sentence. Reviews, wrong data, hits, silence and the end of supervision each have their own steps.',
  steps: {
    ...dangerFirst,
    'what-was-sent': {
      heading: 'What was sent, and what has happened since',
      help: 'One thing at a time. Each has its own owner, limits and way to end.',
    },
    'whose-data': {
      heading: 'Whose data are wrong?',
      help: 'The State that entered data in SIS puts them right, and nobody else.',
    },
    'what-for-today': {
      heading: 'What for, to whom, and on what assessment of today',
      help: 'A message cannot be renewed. A new one stands on facts of today, for the same purpose.',
    },
    'what-has-changed': {
      heading: 'What has changed around it',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    'does-it-still-stand': {
      heading: 'Does it still stand?',
      help: 'A renewal is decided like the first entry. “Not checked” is an answer.',
    },
    safeguards: {
      heading: 'Five tests before anything is renewed or sent',
      help: 'Yes means that the test is met today. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'The rule that allowed the first message has to allow this one too.',
    },
  },
  endings,
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theOthers,
    ...theRisk,
    ...theSafeguards,
    ...whatWasSent,
    purpose: {
      ...whoAndWhatFor.purpose,
      ask: 'For which purpose was it sent?',
      help: 'The new message serves the same one. Another purpose starts anew, with its own facts.',
    },
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'Which other States are concerned?',
      help: 'Those that got it, or that need it now. Up to three.',
      short: 'Other States',
    },
    safeguardOtherwise: {
      ...theSafeguards.safeguardOtherwise,
      ask: 'Is it still needed because no milder way is enough?',
    },
  },
} satisfies FlowWordsOf<'renew-correct-withdraw'>;
