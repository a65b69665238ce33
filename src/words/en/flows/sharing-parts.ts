import type { FactWords } from '../../types';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';

/** The five tests and the rule at home, in words that fit any receiver. */
const { safeguardOtherwise, safeguardNecessity, safeguardProportionality, safeguardLawfulChannel, homeGateway } =
  theSafeguards;

export const sharingSafeguards = {
  ...theSafeguards,
  safeguardOtherwise: {
    ...safeguardOtherwise,
    ask: 'Is telling needed because no milder way is enough?',
    help: 'A talk, a condition, a measure of your own, or the person telling it himself or herself.',
    options: {
      yes: {
        label: 'Yes, no milder way is enough',
        hint: 'We looked at what we can do without telling, and it is too little.',
      },
      no: { label: 'No, a milder way is enough', hint: 'Something else removes the risk, so nobody is told.' },
      unknown: { label: 'Not known yet', hint: 'We have not looked at every milder way.' },
    },
  },
  safeguardNecessity: {
    ...safeguardNecessity,
    ask: 'Is it necessary: can this receiver do something with it?',
    help: 'Say in one line what the receiver would do.',
    options: {
      yes: { label: 'Yes, it is necessary', hint: 'We can say what they would do, and why that serves the purpose.' },
      no: { label: 'No, it is not', hint: 'It would be good to know for them, but nothing follows.' },
      unknown: { label: 'Not known yet', hint: 'We cannot say yet what they would do.' },
    },
  },
  safeguardProportionality: {
    ...safeguardProportionality,
    help: 'One receiver, and only the lines that this receiver needs.',
  },
  safeguardLawfulChannel: {
    ...safeguardLawfulChannel,
    ask: 'Is there a lawful way to this receiver, for this purpose and this information?',
    help: 'A rule that names purpose and receiver, and the official way instead of a private message.',
  },
  homeGateway: {
    ...homeGateway,
    ask: 'Does a national rule let your service pass it on?',
    help: 'Abroad, your police send: the rule is the one that lets you tell them. At home, the one that names this receiver.',
    options: {
      ...homeGateway.options,
      'professional-secrecy-bars': { label: 'No, professional secrecy or another rule bars it' },
    },
  },
} as const satisfies Readonly<Record<string, FactWords>>;

export const otherStateConcerned: FactWords = {
  ask: 'Which other State is concerned?',
  help: 'Where the receiver is, and harm is feared. Up to three. “Not known” is an answer.',
  why: 'Each State has its own instruments, and each one is told by itself. A wider circle than needed is not proportionate (Directive (EU) 2016/680 Art 4).',
  short: 'Other State',
  options: {},
};

export const purposeOfSharing: FactWords = {
  ...whoAndWhatFor.purpose,
  ask: 'What is it for?',
  help: 'The purpose of telling, and not that for which the data were gathered. Choose one.',
};

export const sharingTold =
  'Decide whether the person is told, by whom and when; promise and hint at nothing until then. National law may let telling wait or be left out (Directive (EU) 2016/680 Art 13(3)).';
export const saidToNobody = 'Say nothing to anybody while it is open. The same words go to everybody who asks.';
export const anotherPurpose =
  'Another purpose or another receiver is another decision, with its own law and its own tests. What was shared for one is not passed on for the other.';
