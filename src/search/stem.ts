/**
 * The trunk of an English word, rough and quick: "shares", "shared" and "sharing" meet in one. Used beside the word
 * itself, never in its place, so that what is half typed is still found.
 *
 * @example stem('alerts') // 'alert'
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const plain = word
    .replace(/ies$/, 'y')
    .replace(/(ss|us|is)$/, '$1.')
    .replace(/([^s.])s$/, '$1')
    .replace('.', '');
  const cut = plain.replace(/(ing|ed)$/, '');
  const base = cut.length >= 3 ? cut : plain;
  return base.replace(/([bdglmnprt])\1$/, '$1').replace(/e$/, '');
}
