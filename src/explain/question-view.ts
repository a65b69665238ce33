import { confidentialFacts, type FactName, type FactSpec, type Facts, factSpecs } from '../advice';
import { territoryOf } from '../law';
import { type FactWords, planWords, territories } from '../words';
import { statesByName } from './states-by-name';
import type { AnswerView, QuestionView } from './views';

/** A fact as a question, with its options in the order shown and "not known" last. */
export function questionView(fact: FactName, words: FactWords): QuestionView {
  const spec: FactSpec = factSpecs[fact];
  const { ask, help, why, options } = words;
  const max = spec.kind === 'states' ? { max: spec.max } : {};
  return {
    fact,
    ask,
    ...(help === undefined ? {} : { help }),
    why,
    kind: spec.kind,
    ...max,
    options: optionsOf(spec, options),
  };
}

function optionsOf(spec: FactSpec, labels: FactWords['options']): QuestionView['options'] {
  const unknown = 'orUnknown' in spec ? [{ value: 'unknown', label: planWords.notKnown }] : [];
  if (spec.kind === 'one' || spec.kind === 'many')
    return Object.entries(labels).map(([value, words]) => ({ value, ...words }));
  if (spec.kind === 'state' || spec.kind === 'states') return [...placeOptions, ...unknown];
  return unknown;
}

const placeOptions = [...statesByName, { value: 'elsewhere', label: territories.elsewhere.name }];

/** One answer in words, for "your answers". */
export function answerView(fact: FactName, facts: Facts, { ask, short, options }: FactWords): AnswerView {
  const value = facts[fact];
  const values = (Array.isArray(value) ? value : [value]).map((one) => labelOf(fact, one, options));
  const view = { fact, ask, short, value: values.join(', ') };
  return confidentialFacts.has(fact) ? { ...view, confidential: true } : view;
}

function labelOf(fact: FactName, value: unknown, options: FactWords['options']): string {
  const spec: FactSpec = factSpecs[fact];
  if (spec.kind === 'one' || spec.kind === 'many') return options[String(value)]?.label ?? String(value);
  if (value === 'unknown') return planWords.notKnown;
  if (spec.kind === 'number') return planWords.months.replace('{n}', String(value));
  const place = spec.kind === 'day' ? undefined : territoryOf(String(value));
  return place === undefined ? String(value) : territories[place].name;
}
