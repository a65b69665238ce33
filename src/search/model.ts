/** What a result is, and so the group it stands in. */
export const kinds = ['do', 'mechanism', 'limit', 'section', 'term', 'law', 'state'] as const;
export type Kind = (typeof kinds)[number];

/** Something that can be found, as it is gathered. */
export type Source = {
  readonly kind: Kind;
  /** Its address on the site, from the root. */
  readonly url: string;
  readonly title: string;
  /** What it is a part of: a chapter, a set of questions, a legal text. */
  readonly section?: string;
  /** What is shown at once: the limit itself, what a route does, what a term means. */
  readonly answer?: string;
  /** Mechanisms and legal texts it speaks of. */
  readonly ids?: readonly string[];
  /** What else it is called: short forms, headings, words people use. Matched like a title. */
  readonly names?: readonly string[];
  /** True where only its names lead to it: an old or a foreign name, whose answer says what is used here. */
  readonly byNameOnly?: boolean;
  /** Its text: matched word by word. */
  readonly text?: string;
  /** How much it weighs among its like; 1 where nothing is said. */
  readonly weight?: number;
};

/** Where a word stands. The smaller, the more it says. */
export const fields = ['title', 'name', 'section', 'text'] as const;

/** A result's face, as the index holds it: kind, address, title, section, answer, ids, weight, words in the title and in all, 1 for a name that leads elsewhere, and that name. */
export type Face = readonly [
  kind: number,
  url: string,
  title: string,
  section: string | null,
  answer: string | null,
  ids: readonly string[],
  weight: number,
  titleWords: number,
  words: number,
  nameOnly: 0 | 1,
  name?: string,
];

/** Everything a search needs, as one JSON value. */
export type SearchData = {
  readonly faces: readonly Face[];
  /** Every word, in order of its letters. */
  readonly words: readonly string[];
  /** For each word the first word with the same trunk: "shared" and "sharing" share one. */
  readonly trunks: readonly number[];
  /** For each word where it stands: the step from the face before, times four, plus the field. */
  readonly places: readonly (readonly number[])[];
  /** Words that say little by themselves. */
  readonly stop: readonly string[];
  /** Words that stand for each other. */
  readonly same: readonly (readonly string[])[];
  /** Phrases that ask for a time limit. */
  readonly asksForLimit: readonly string[];
};

/** One result. */
export type Result = {
  readonly title: string;
  readonly section: string | null;
  readonly url: string;
  readonly kind: Kind;
  readonly answer: string | null;
  readonly ids: readonly string[];
};

/** The words about words that a language brings along. */
export type WordLists = Pick<SearchData, 'stop' | 'same' | 'asksForLimit'>;
