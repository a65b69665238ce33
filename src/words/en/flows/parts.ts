import type { EndingWords, StepWords } from '../../types';

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
  },
} as const satisfies Readonly<Record<string, StepWords>>;

export const telephoneNow = {
  title: 'Telephone now',
  line: 'Telephone your own emergency number now, then your SPOC, day and night.',
  doesNot: 'A call stops no travel by itself. The police there act under their own law.',
  whoMayKnow: 'Say nothing to the person, family or employer. The police decide who is told, and when.',
  otherPurpose: `${investigation} The police open it once nobody is in danger.`,
} as const satisfies EndingWords;
