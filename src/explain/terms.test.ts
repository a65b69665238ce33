import { describe, expect, it } from 'vitest';
import type { Term } from '../words';
import { createTermFinder, termsIn } from './terms';

const term = (id: string, name: string, more: Partial<Term> = {}): Term => ({
  id,
  term: name,
  means: 'It means something.',
  source: 'ours',
  ...more,
});
const terms = [
  term('alert', 'alert'),
  term('discreet-check', 'discreet check'),
  term('check', 'check'),
  term('led', 'Directive (EU) 2016/680', { abbreviation: 'LED' }),
  term('form', 'SIRENE form', { foundAs: ['form A'] }),
  term('state', 'State of nationality'),
  term('bureau', 'SIRENE Bureau'),
  term('authority', 'competent authority'),
];
const found = (text: string) => createTermFinder(terms, true)(text).map(({ from, to }) => text.slice(from, to));

describe('a term is found', () => {
  it.each([
    ['as a whole word, the longest first', 'A discreet check, then a check.', ['discreet check', 'check']],
    ['at the start of a sentence', 'Discreet checks end.', ['Discreet checks']],
    ['in the plural of its main word', 'Ask both States of nationality.', ['States of nationality']],
    ['in an uncommon plural', 'SIRENE Bureaux and competent authorities', ['SIRENE Bureaux', 'competent authorities']],
    ['by a name with signs in it', 'See Directive (EU) 2016/680.', ['Directive (EU) 2016/680']],
    ['by a form that is never shown', 'Form A goes with it.', ['Form A']],
    ['as a noun', 'Enter the alert. An alert is no warrant.', ['alert', 'alert']],
  ])('%s', (_, text, words) => expect(found(text)).toEqual(words));
});

describe('something else is not taken for a term', () => {
  it.each([
    ['a part of a longer word', 'alertness, recheck, check-in'],
    ['a verb after “must”', 'You must alert the police.'],
    ['an order', 'Alert your police.'],
    ['other letters than those of an abbreviation', 'It led nowhere.'],
    ['a form with a small letter', 'Take the form a colleague gave you.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

it('the terms of several texts come once each, by name', () => {
  expect(termsIn(['An alert.', 'A check on an alert.'], terms).map(({ id }) => id)).toEqual(['alert', 'check']);
});
