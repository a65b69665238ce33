/** The words around the terms: on the glossary's page, and where a reader opens the words of a question. */
export const glossaryWords = {
  letters: 'Terms by letter',
  alsoCalled: 'Also called:',
  see: 'See also:',
  ours: 'The word as this handbook uses it; no text defines it.',
  whole: 'The whole glossary',
  none: 'No word of the glossary stands here.',
} as const;
