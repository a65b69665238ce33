import { expect, it } from 'vitest';
import { indexWords, partsOfWord, queryWords } from './tokenize';

it.each([
  ['Art. 36(2)', ['art', '36(2)']],
  ['Article 36 (2)', ['article', '36(2)']],
  ['art36', ['art', '36']],
  ['FD 2008/947/JHA', ['fd', '2008/947']],
  ['ECRIS-TCN', ['ecris-tcn']],
  ['CM/Rec(2014)3', ['cm', 'rec(2014)3']],
  ['Arts 37–39', ['arts', '37', '39']],
  ['Arts 37(4)–(6)', ['arts', '37(4)', '37(6)']],
  ['the victim’s State', ['the', 'victim', 'state']],
])('%s is taken whole', (text, words) => expect(queryWords(text)).toEqual(words));

it('an article is found by its paragraph and by itself, an act by its number; a year finds none', () => {
  expect(partsOfWord('5(1)(a)')).toEqual(['5', '5(1)']);
  expect(partsOfWord('2008/947')).toEqual(['947']);
  expect(partsOfWord('ecris-tcn')).toEqual(['ecris', 'tcn']);
});

it('a part that also stands alone counts as the word it is', () => {
  const { whole, parts } = indexWords('Art 36 and Art 36(2)');
  expect(whole.has('36')).toBe(true);
  expect(parts.has('36')).toBe(false);
});

it('one absurdly long word is cut', () => {
  expect(queryWords('a'.repeat(5000))[0]).toHaveLength(40);
});
