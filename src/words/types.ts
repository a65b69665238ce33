/**
 * The shapes of the words. A missing word is a type error, so it fails the build.
 * Sentences speak to an official; {other} stands for the other State (or "the States concerned").
 */

import type { FactName } from '../advice';
import type { Day, ProvisionRef, Url } from '../law';

export type MechanismWords = {
  /** Noun phrase, at most ten words: "Own-initiative information through the SPOC". */
  readonly title: string;
  /** One sentence: what it does. */
  readonly short: string;
  /** The order to act for somebody who may send: "Send own-initiative information to {other}". */
  readonly send: string;
  /** The order to act for somebody who may not: "Ask your police to send own-initiative information to {other}". */
  readonly ask: string;
  /** Who presses the button, and why: unit, gateway, what they decide. */
  readonly sender: string;
  /** What it does NOT do: stops no travel; makes nobody watch. */
  readonly doesNot: string;
  /** What to write: the content checklist, one item a line, each a blank on paper. */
  readonly checklist: readonly string[];
  /** What must not cross: victim and child line, medical data, intelligence, third-party data. */
  readonly mustNotCross: readonly string[];
  /** Intelligence or evidence, whose consent, what the other side may do with it, review and retention. */
  readonly limits: readonly string[];
  /** What follows: receipt, owner, renew, correct or withdraw. */
  readonly after: readonly string[];
  /** Mistakes officers make. */
  readonly pitfalls: readonly string[];
};

/**
 * What only the page of a mechanism needs, on top of its words: loaded there and nowhere else.
 * Statements of law end with their article. What the text does not lay down is said so, never guessed.
 */
export type MechanismDetail = {
  /** Which data or acts it carries. */
  readonly carries: readonly string[];
  /** What must be met before it may be used. */
  readonly threshold: readonly string[];
  /** The form, certificate or screen it uses. */
  readonly form: string;
  /** In which language. */
  readonly language: string;
  /** On which grounds the other side may refuse, postpone or flag it. */
  readonly refusal: readonly string[];
  /** What the receiver must do, and what it need not. */
  readonly receiver: readonly string[];
  /** How long it is kept, when it is reviewed, when it must go. */
  readonly retention: readonly string[];
  /** What an offender manager (probation, prison) can do with it, and through whom. */
  readonly offenderManager: string;
};

/** A question: asked of one fact. */
export type FactWords = {
  /** The question, in everyday words. */
  readonly ask: string;
  /** One line of help under the question; absent where the question says it all. */
  readonly help?: string;
  /** Why we ask: one or two sentences, with the article they rest on where there is one. */
  readonly why: string;
  /** Short name for "answers so far" and for error messages: "Destination". */
  readonly short: string;
  /** Label per value, in the order shown; "unknown" last. Empty for States, days and numbers. */
  readonly options: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
};

/** A page of a flow: its heading, and a line of help. */
export type StepWords = {
  readonly heading: string;
  readonly help?: string;
  /** Questions that this page asks in words of its own, where the same answer means another thing under this heading. */
  readonly facts?: Readonly<Partial<Record<FactName, FactWords>>>;
};

/** An ending of a flow. */
export type EndingWords = {
  /** Its meaning, as a heading: "Send nothing yet: decide at home first". */
  readonly title: string;
  /** What to do, in one line, for the head of the plan where no mechanism leads. */
  readonly line: string;
  /** When to act, where the scenario itself says it: a receiver does not wait for anybody to leave. */
  readonly when?: string;
  /** What this does not do, one or two sentences. */
  readonly doesNot: string;
  /** The head of the plan where no route for its needs is open, nor any still to be found out. */
  readonly withoutRoute?: { readonly title: string; readonly doesNot: string; readonly whoMayKnow: string };
  /** Who may know: does the person know, may he or she be told, who decides, when. */
  readonly whoMayKnow: string;
  /** The other purpose, with what it would need of its own. */
  readonly otherPurpose: string;
};

/** A flow: its title and a sentence on what it is for. */
export type FlowWords = {
  readonly title: string;
  readonly intro: string;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly endings: Readonly<Record<string, EndingWords>>;
  /** Every question the flow asks. A flow may ask a fact in words of its own. */
  readonly facts: Readonly<Partial<Record<FactName, FactWords>>>;
};

/** A rule, told for each outcome. The article is added from the provision it rests on. */
export type RuleWords = { readonly yes: string; readonly no: string; readonly unknown: string };

/** A measure: what to do, and who does it. */
export type MeasureWords = { readonly text: string; readonly who: string };

/** A name that is not ours: an act that ended, a system by its old name, what another language calls it. */
export type SearchName = {
  readonly name: string;
  /** Other spellings and short forms of it. */
  readonly also?: readonly string[];
  /** The States that use it, by code, or the language; empty for an act or a system of all. */
  readonly where: readonly string[];
  /** What it is, in a few words. */
  readonly means: string;
  /** The address of the page on what is used here. */
  readonly leadsTo: string;
  /** Where the name was seen, and on which day; the day is missing where nobody opened it for this edition. */
  readonly source: string;
  readonly read?: string;
};

/**
 * How the meaning of a glossary term was checked.
 * - A provision of the law base: its citation says who read what, and when. Nothing is said twice.
 * - A text outside the base, as in the sources of a chapter. Without `day` and `read` other than `not-confirmed` it is a fault.
 * - `ours`: no text defines it; the meaning is how this handbook uses the word.
 */
export type TermSource =
  | ProvisionRef
  | 'ours'
  | {
      readonly cites: string;
      readonly official?: Url;
      readonly read: 'official' | 'secondary' | 'via-national' | 'not-confirmed';
      readonly seenAt?: Url;
      readonly day?: Day;
    };

/** A term of the field, as the glossary explains it. */
export type Term = {
  /** Its anchor on the glossary page: `spoc`. */
  readonly id: string;
  /** As it stands in running text: lower case unless it is a name. */
  readonly term: string;
  readonly abbreviation?: string;
  /** Other names for the same thing, shown to the reader. */
  readonly alsoCalled?: readonly string[];
  /** One or two short sentences of ours. */
  readonly means: string;
  /** Ids of terms to look at next. */
  readonly see?: readonly string[];
  readonly source: TermSource;
  /** Further forms by which it is found in a text ("alerted person"); never shown. Plurals are found by themselves. */
  readonly foundAs?: readonly string[];
  /** An everyday word: explained in the glossary and under a question, but not marked in the text of a chapter. */
  readonly everyday?: true;
};
