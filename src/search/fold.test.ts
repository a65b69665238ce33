import { expect, it } from 'vitest';
import { fold, foldWithMap, spellings } from './fold';

it.each([
  ['Prüm', 'prum'],
  ['œuvre', 'oeuvre'],
  ['Æsir', 'aesir'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['børneattest', 'borneattest'],
  ['ποινικό', 'ποινικο'],
  ['þórður', 'thordur'],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));

it('an umlaut may be typed as two letters', () => {
  expect(spellings('Führungszeugnis')).toEqual(['fuhrungszeugnis', 'fuehrungszeugnis']);
  expect(spellings('alert')).toEqual(['alert']);
});

it('each folded letter knows the place it came from, also after ß and œ', () => {
  const { folded, at } = foldWithMap('ßœ Amt');
  expect(folded).toBe('ssoe amt');
  expect(at[folded.indexOf('amt')]).toBe(3);
});
