/** Letters that no decomposition takes apart. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‑': '-',
  '–': '-',
};

/** Most words of an English text: nothing to take apart. */
const plainLetters = /^[ -~]*$/;

const foldOne = (letter: string): string =>
  [...letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')].map((one) => special[one] ?? one).join('');

/**
 * Text as it is compared: small letters without marks, ligatures taken apart.
 *
 * @example fold('Prüm') // 'prum'
 */
export const fold = (text: string): string => (plainLetters.test(text) ? text.toLowerCase() : foldWithMap(text).folded);

/**
 * The same, with the place in the given text from which each folded letter came: "ß" becomes two letters, and what is
 * found in the folded text must be marked at the right place in the given one.
 */
export function foldWithMap(text: string): { readonly folded: string; readonly at: readonly number[] } {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = foldOne(letter);
    for (let step = 0; step < plain.length; step += 1) at.push(place);
    folded += plain;
    place += letter.length;
  }
  at.push(text.length);
  return { folded, at };
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * The ways a word may be typed: without its marks, or spelled out as German and Nordic keyboards do.
 *
 * @example spellings('Prüm') // ['prum', 'pruem']
 */
export function spellings(word: string): readonly string[] {
  if (plainLetters.test(word)) return [word.toLowerCase()];
  const plain = fold(word);
  const long = fold(
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüøå]/g, (letter) => spelledOut[letter] ?? letter),
  );
  return plain === long ? [plain] : [plain, long];
}
