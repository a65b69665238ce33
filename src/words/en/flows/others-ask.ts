import { askedAbout } from '../facts/asked-about';
import { sharing } from '../facts/sharing';
import { theOthers } from '../facts/the-others';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { otherStateConcerned, sharingSafeguards, sharingTold } from './sharing-parts';
import { restraintWords } from './sharing-restraint';
import type { FlowWordsOf } from './type';

const sameForAll = 'Neither that something is held nor that nothing is held. The same words go to everybody who asks.';
const worryIsAnother =
  'A worry can be a reason for police or child protection to act. That is their decision, with facts of its own, and the asker hears nothing of it.';

export default {
  title: 'An employer, club, partner, parent or the press asks',
  intro:
    'For whoever is asked about a person by somebody outside. Closed by default: listen, protect, and say nothing, unless a national law provides for more.',
  steps: {
    ...dangerFirst,
    'who-asks-and-brings-what': {
      heading: 'Who asks, and what they bring',
      help: 'Listening is no disclosure. Looking something up for the asker is.',
    },
    'which-work': {
      heading: 'The work, and the law on telling',
      help: 'A check for work has its own route. It does not go through you.',
    },
    'who-could-be-harmed': {
      heading: 'Who could be harmed, and the law on telling',
      help: 'A child or a victim can be protected without a word about the person.',
    },
    'what-is-in-it': {
      heading: 'What it holds, and whose it is',
      help: 'Look at what would be told, line by line. Data of another State never go to private persons by your decision.',
    },
    safeguards: {
      heading: 'Five tests before anything leaves your office',
      help: 'Yes means that the test is met. One “not known yet” means: not yet.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'take-the-report': {
      title: 'Take the report, and give nothing back',
      line: 'Write down what is said, and give it to the police or the prosecutor today.',
      doesNot: 'It tells the asker nothing, and promises no arrest.',
      whoMayKnow: sameForAll,
      otherPurpose:
        'An investigation is a purpose of its own, with its own facts. What it finds does not go to the asker.',
    },
    'press-office-answers': {
      title: 'No: the press office alone speaks',
      line: 'Say nothing, and point to the press office.',
      doesNot: 'It confirms no name, no place and no case.',
      whoMayKnow: sameForAll,
      otherPurpose: 'A public search for a person is a decision of court or prosecutor, under national law.',
    },
    'say-nothing': {
      title: 'No: say nothing about any person',
      line: 'Say the sentence that everybody hears. Listen, and write down what is brought.',
      doesNot: 'It is no all-clear and no warning.',
      whoMayKnow: sameForAll,
      otherPurpose: worryIsAnother,
    },
    'protect-and-say-nothing': {
      title: 'Protect, and say nothing about the person',
      line: 'Inform child protection or the service for victims at home, and give advice that fits anybody.',
      doesNot: 'It tells the asker nothing about the person, and watches nobody.',
      whoMayKnow: `${sameForAll} What the protection service does, it decides and tells itself.`,
      otherPurpose: worryIsAnother,
    },
    'certificate-by-the-own-hand': {
      title: 'No: the certificate is the way',
      line: 'Say nothing about the person. Point the employer to the vetting office, and the person to a certificate of his or her own.',
      doesNot: 'It proves nothing about States that were not asked, and a certificate is no proof of safety.',
      whoMayKnow: sameForAll,
      otherPurpose:
        'A fear of harm to children at a workplace is for police and child protection. It does not go to the employer by your hand.',
    },
    'through-the-scheme': {
      title: 'Only through the national scheme',
      line: 'Hand it to the body that the national law names. It decides and tells, and you do not.',
      doesNot: 'It opens no talk of yours with the asker, and no file to read.',
      whoMayKnow: `The body that decides says what the asker can pass on, and whether the person is heard first. ${sharingTold}`,
      otherPurpose: worryIsAnother,
    },
    'share-less': restraintWords['share-less'],
    'ask-the-source-first': restraintWords['ask-the-source-first'],
    'the-source-bars-it': restraintWords['the-source-bars-it'],
    'not-yet': restraintWords['not-yet'],
    'share-nothing': restraintWords['share-nothing'],
  },
  facts: {
    ...whoAndWhatFor,
    ...theOthers,
    ...sharingSafeguards,
    ...sharing,
    ...askedAbout,
    destinationStates: otherStateConcerned,
    knownVictimOrChildThere: {
      ...theOthers.knownVictimOrChildThere,
      ask: 'Could a child or a known victim come to harm where the person is?',
      help: 'Take what the asker says and what you know. Enter no names.',
      why: 'Protection does not wait for a law on telling: child protection is informed under national law. Not checked counts as yes.',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        unknown: { label: 'Not checked', hint: 'Treated like yes.' },
      },
    },
  },
} satisfies FlowWordsOf<'others-ask'>;
