import type { EndingWords } from '../../types';

/** Sentences and pages that the flows on an investigation share. */
export const caseSecret =
  'Tell neither the person nor family, employer or lawyer. The authority that leads the case decides who hears what, and when.';
export const prevention =
  'Preventing harm is another purpose. It needs a dated assessment, the five tests, and a message of its own. An answer given for this case is not passed on as a warning.';

export const passItOnStep = {
  heading: 'Who at home tells the police',
  help: 'Your service does not run the investigation. This finds the rule to tell those who do.',
} as const;

export const handOverWords = {
  'hand-over-to-the-police': {
    title: 'Hand over to your own police',
    line: 'Give your police a dated sheet with what you know. They investigate, and they ask abroad.',
    when: 'Today.',
    doesNot: 'It sends nothing abroad, and it does not make you part of the inquiry.',
    whoMayKnow: caseSecret,
    otherPurpose:
      'Your own task goes on under its own rules. What you learn from the inquiry is not used for it without leave.',
  },
  'others-must-tell': {
    title: 'Professional secrecy stops you: find who can tell',
    line: 'Do not pass it on. Ask the legal service today who can tell the police, and on which rule.',
    when: 'Today.',
    doesNot:
      'It tells nobody. Immediate danger can change the answer: telephone, and ask what national law then allows.',
    whoMayKnow: 'Say nothing of a suspicion to the person or to colleagues without a task in the matter.',
    otherPurpose: 'Secrecy covers every purpose, until national law names an exception.',
  },
  'ask-who-may-tell': {
    title: 'Ask first who can tell the police',
    line: 'Pass nothing on yet. Ask the legal service today which rule lets your service tell the police.',
    when: 'Today.',
    doesNot: 'It tells nobody yet. Danger that becomes immediate does not wait: telephone.',
    whoMayKnow: 'Say nothing of a suspicion to the person while the rule is not known.',
    otherPurpose: 'The rule has to fit the purpose: a rule for supervision is not a rule for an investigation.',
  },
} as const satisfies Readonly<Record<string, EndingWords>>;

export const restraintWords = {
  'send-nothing': {
    title: 'Send nothing abroad',
    line: 'Send nothing abroad: at least one of the five tests is not met. Go on with your own inquiry.',
    when: 'Now: decide, and write it down.',
    doesNot: 'It asks nobody and tells nobody abroad.',
    whoMayKnow: caseSecret,
    otherPurpose: 'Another purpose does not repair a test that is not met.',
  },
  'not-yet': {
    title: 'Not yet: settle what is open',
    line: 'Send nothing yet. Settle each open test, with a day and a person who answers.',
    when: 'This week: each open test with a day and a name.',
    doesNot: 'It asks nobody abroad yet. Danger that becomes immediate does not wait: telephone.',
    whoMayKnow: caseSecret,
    otherPurpose: 'Another purpose does not settle an open test.',
  },
} as const satisfies Readonly<Record<string, EndingWords>>;
