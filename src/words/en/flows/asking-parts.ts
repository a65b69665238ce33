import type { EndingWords, FactWords, StepWords } from '../../types';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';

/** Sentences, pages and questions that the flows share which ask another State. */
export const askingTells =
  'A question tells the other side something too: ask as little as answers it. The police decide what the person hears. National law may let telling wait (Directive (EU) 2016/680 Art 13(3)).';
export const otherUse =
  'An answer keeps its purpose. For a residence file, an employer or a warning, ask anew, with that purpose and its own basis.';

/** The question for the purpose, in the words of one scenario; the labels stay. */
export const purposeAsked = (ask: string, help: string, hints: Readonly<Record<string, string>>) => {
  const { purpose } = whoAndWhatFor;
  const options = Object.fromEntries(
    Object.entries(purpose.options).map(([value, { label }]) => [
      value,
      hints[value] === undefined ? { label } : { label, hint: hints[value] },
    ]),
  );
  return { ...purpose, ask, help, options } satisfies FactWords;
};

/** Which States are meant is a question of danger here, not of travel. */
export const otherStates: FactWords = {
  ...theMove.destinationStates,
  ask: 'Which other State is concerned?',
  help: 'Where somebody could be harmed, or where police can help. Name up to three, or “not known”.',
  short: 'Other States',
};

/** Whom the person could reach, wherever that is. */
export const victimOrChild = {
  ...theOthers.knownVictimOrChildThere,
  ask: 'Is there a known victim or a child whom the person could reach?',
  help: 'Here or in another State, now or after a release. Enter no names.',
} satisfies FactWords;

/** The five tests, for a question instead of a message. */
export const safeguardsOfAQuestion = {
  safeguardOtherwise: {
    ...theSafeguards.safeguardOtherwise,
    ask: 'Is a question abroad needed because nothing at home answers it?',
    help: 'Own files, the person, earlier replies, services at home.',
    options: {
      yes: { label: 'Yes, nothing at home answers it', hint: 'We looked, and can say where.' },
      no: { label: 'No, something at home answers it' },
      unknown: { label: 'Not known yet', hint: 'We have not looked everywhere at home.' },
    },
  },
  safeguardNecessity: {
    ...theSafeguards.safeguardNecessity,
    ask: 'Is it necessary: will the answer change what you decide?',
    help: 'Say in one line what you will do with a yes and with a no.',
    options: {
      yes: { label: 'Yes, a decision hangs on it' },
      no: { label: 'No, it would only be good to know' },
      unknown: { label: 'Not known yet' },
    },
  },
  safeguardProportionality: {
    ...theSafeguards.safeguardProportionality,
    ask: 'Is it proportionate: the narrowest question, to the fewest States?',
    help: 'One question, a period, and only the States that may hold the answer.',
    options: {
      yes: { label: 'Yes, it is proportionate' },
      no: { label: 'No, it asks for more, or asks more States, than the case needs' },
      unknown: { label: 'Not known yet' },
    },
  },
  safeguardAccuracy: {
    ...theSafeguards.safeguardAccuracy,
    ask: 'Is what you write accurate: checked, dated, about the right person?',
    help: 'Write how sure the identity is. “In doubt” is accurate too, if you say so.',
    options: {
      yes: { label: 'Yes, it is checked, and doubts are marked' },
      no: { label: 'No, something is wrong or out of date' },
      unknown: { label: 'Not known yet' },
    },
  },
  safeguardLawfulChannel: {
    ...theSafeguards.safeguardLawfulChannel,
    ask: 'Is there a lawful channel for this purpose and this question?',
    help: 'A national rule that lets your State ask, and a channel for this purpose.',
    options: {
      yes: { label: 'Yes, there is', hint: 'We can name the rule.' },
      no: { label: 'No, there is none', hint: 'The purpose closes the channel.' },
      unknown: { label: 'Not known yet', hint: 'Ask the SPOC or the legal service.' },
    },
  },
  homeGateway: {
    ...theSafeguards.homeGateway,
    ask: 'Does a national rule let you give this to your own police, so that they ask?',
  },
} as const satisfies Readonly<Record<string, FactWords>>;

export const safeguardsPage: StepWords = {
  heading: 'Five tests before a question leaves your office',
  help: 'Yes means that the test is met. One “not known yet” means: not yet.',
};
export const passOnPage: StepWords = {
  heading: 'Who at home asks',
  help: 'Your service normally does not ask abroad itself. This finds the rule to have your police ask.',
};

export const notForResidence: EndingWords = {
  title: 'A residence decision has no police channel',
  line: 'Leave the decision to the residence authority. Police information and records for proceedings do not serve it.',
  doesNot: 'It bars nobody from entry or stay. A past conviction alone is no ground.',
  whoMayKnow: 'The residence authority decides what the person hears. National law says when.',
  otherPurpose:
    'Preventing harm is another purpose, with its own facts. It does not become a residence file afterwards.',
};
export const othersMustAsk: EndingWords = {
  title: 'Professional secrecy stops you: find who can ask',
  line: 'Do not pass it on. Ask the legal service who at home can ask, and on which rule.',
  doesNot: 'It asks nobody. Immediate danger can change the answer: telephone.',
  whoMayKnow: 'What secrecy covers stays with you, until a rule or the person releases it.',
  otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
};
export const askWhoMayAsk: EndingWords = {
  title: 'Ask first who can ask',
  line: 'Ask the legal service today which rule lets your service have the police ask.',
  doesNot: 'It asks nobody yet. Danger that becomes immediate does not wait: telephone.',
  whoMayKnow: 'Say nothing of a question to the person while the rule is not known.',
  otherPurpose: 'The rule has to fit the purpose: a rule for one purpose does not carry another.',
};
