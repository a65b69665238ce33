import type { EndingWords, StepWords } from '../../types';
import { theMove } from '../facts/the-move';

/** Sentences and pages that many flows share. */
export const telling =
  'The police decide whether the person hears of a message, and when. Promise nothing and hint at nothing. National law may let telling wait or be left out (Directive (EU) 2016/680 Art 13(3)).';
export const travelDecision =
  'Tell the person your own decision and its reasons. Say nothing about a possible message: that is for the police.';
export const investigation =
  'A suspicion of a new offence is another purpose. It needs its own facts, a police or prosecution decision, and its own request.';

export const dangerFirst = {
  'danger-now': {
    heading: 'First: is anybody in danger now?',
    help: 'If yes, telephone first and write after. What is known goes, marked unverified.',
  },
  'whom-to-telephone': {
    heading: 'Whom to telephone',
    help: 'Do not wait for this page: telephone your emergency number now. These answers find the next call.',
    // In danger the next call goes to the police where somebody can be harmed, whatever State the flow asks about otherwise.
    facts: {
      destinationStates: {
        ...theMove.destinationStates,
        ask: 'In which other State could somebody be harmed?',
        help: 'Your SPOC calls the police there. Name up to three. Only in your own State, or nobody can say: “Not known”.',
        why: 'A warning goes first to the police who can reach whoever is in danger.',
        short: 'State of the danger',
      },
    },
  },
} as const satisfies Readonly<Record<string, StepWords>>;

export const telephoneNow = {
  title: 'Telephone now',
  line: 'Telephone your own emergency number now, then your SPOC, day and night.',
  when: 'Now: somebody is or could be in danger.',
  doesNot: 'A call stops no travel by itself. The police there act under their own law.',
  whoMayKnow: 'Say nothing to the person, family or employer. The police decide who is told, and when.',
  otherPurpose: `${investigation} The police open it once nobody is in danger.`,
} as const satisfies EndingWords;

/** Right answers that send nothing: shared by the flows in which a warning is weighed. */
export const sendNothing = {
  title: 'Send nothing',
  line: 'Send nothing abroad: at least one of the five tests is not met. Use the milder way at home.',
  doesNot: 'It tells nobody abroad. Your own measures at home go on.',
  whoMayKnow: travelDecision,
  otherPurpose: `Another purpose does not repair a test that is not met. ${investigation}`,
} as const satisfies EndingWords;

export const notYet = {
  title: 'Not yet: settle what is open',
  line: 'Send nothing yet. Settle the tests that are open, each with a day and a person who answers.',
  doesNot: 'It tells nobody abroad. Danger that becomes immediate does not wait: telephone.',
  whoMayKnow: 'Say nothing about a message to the person while it is open. Tell your own decision and its reasons.',
  otherPurpose: `Another purpose does not settle an open test. ${investigation}`,
} as const satisfies EndingWords;

export const othersMustTell = {
  title: 'Professional secrecy stops you: find who can tell',
  line: 'Do not pass it on. Ask the legal service who at home can tell the police, and on which rule.',
  doesNot: 'It tells nobody. Immediate danger can change the answer: telephone, and ask what national law then allows.',
  whoMayKnow: 'Say nothing about a message. What secrecy covers stays with you until a rule or the person releases it.',
  otherPurpose: `Secrecy covers every purpose, until national law names an exception. ${investigation}`,
} as const satisfies EndingWords;

export const askWhoMayTell = {
  title: 'Ask first who can tell the police',
  line: 'Send nothing yet. Ask the legal service today which rule lets your service tell the police.',
  doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
  whoMayKnow: 'Say nothing about a message to the person while the rule is not known.',
  otherPurpose: `The rule has to fit the purpose: a rule for supervision is not a rule for a warning. ${investigation}`,
} as const satisfies EndingWords;

/** Where no route moves the supervision, and no message goes either. */
export const nothingMoves = {
  title: 'The supervision cannot be moved there: keep it, and act at home',
  doesNot:
    'Nothing goes abroad by this, and nobody there supervises or watches. Only a decision at home stops the journey.',
  whoMayKnow:
    'Tell the person your own decision and its reasons: the supervision stays with you. Say nothing of a possible message to the police.',
};
