import { expect, it } from 'vitest';
import { markWords } from './mark-words';

const marked = (text: string, query: string) =>
  markWords(text, query)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

it('marks whole words, also where they only begin like what was typed', () => {
  expect(marked('Transfer of supervision', 'superv transf')).toEqual(['Transfer', 'supervision']);
});

it('marks at the right place behind letters that fold into two', () => {
  expect(marked('Straßenamt und Prüm', 'prum')).toEqual(['Prüm']);
});

it('leaves little words and other numbers alone, and loses no letter', () => {
  expect(marked('Art 36 of an act, Art 26', 'art 36 an')).toEqual(['Art', '36', 'Art']);
  const text = 'Führungszeugnis (§ 30a)';
  expect(
    markWords(text, 'führungszeugnis')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
