import type { Term } from '../words/types';

/** One way in which a term may stand in a text. */
export type TermForm = {
  readonly text: string;
  readonly term: Term;
  /** Abbreviations and "form A" are found in their own letters only: LED is not "led". */
  readonly exact: boolean;
};

const ending = (noun: string): string => {
  if (/eau$/.test(noun)) return `${noun}x`;
  if (/[^aeiou]y$/i.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** The plural: of the last word, or of the one before "of", "in", "to" or "causing": "States of nationality". */
const plural = (phrase: string): string => {
  const [, head, rest] = /^(.+?)( (?:of|in|to|causing) .+)$/.exec(phrase) ?? [undefined, phrase, ''];
  return `${ending(head ?? phrase)}${rest}`;
};

const isExact = (text: string): boolean => /(^|[\s/-])[A-Z]+(?=$|[\s/-])|[a-z][A-Z]/.test(text);

/** The names a reader sees: term, abbreviation, other names. */
export const namesOf = ({ term, abbreviation, alsoCalled = [] }: Term): readonly string[] => [
  term,
  ...(abbreviation ? [abbreviation] : []),
  ...alsoCalled,
];

/**
 * All forms of a list of terms, longest first, so that "discreet check" goes before "check".
 *
 * @param extra also the forms that only serve to find it (`foundAs`)
 */
export const formsOf = (terms: readonly Term[], extra: boolean): readonly TermForm[] =>
  terms
    .flatMap((term) =>
      [...namesOf(term), ...(extra ? (term.foundAs ?? []) : [])].flatMap((name) =>
        [name, plural(name)].map((text) => ({ text, term, exact: isExact(name) })),
      ),
    )
    .sort((one, other) => other.text.length - one.text.length);
