/** Words in the longest sentence of a text. Articles in brackets do not count: they are for looking up. */
export const longestSentence = (text: string): number =>
  Math.max(
    ...text
      .replace(/\([^)]*\)/g, '')
      .split(/[.!?:;]\s/)
      .map((sentence) => sentence.trim().split(/\s+/).length),
  );
