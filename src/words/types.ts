/**
 * The shapes of the words. A missing word is a type error, so it fails the build.
 * Sentences speak to an official; {other} stands for the other State (or "the States concerned").
 */

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
