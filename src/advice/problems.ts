import { territoryOf } from '../law';
import { type FactName, type FactSpec, type Facts, factSpecs } from './facts';
import { isDay } from './is-day';

/** What is wrong with an answer: the fact, a code for the words, and what is allowed. */
export type FactProblem = {
  readonly fact: string;
  readonly code:
    | 'unknown-fact'
    | 'not-allowed'
    | 'not-a-state'
    | 'too-many-states'
    | 'not-a-number'
    | 'out-of-range'
    | 'not-a-day'
    | 'not-a-list'
    | 'not-together'
    | 'same-state'
    | 'not-in-sis'
    | 'text-does-not-link'
    | 'more-left-than-ordered'
    | 'not-between-these-states';
  readonly allowed: readonly string[];
};

const isState = (value: unknown): boolean => typeof value === 'string' && territoryOf(value) !== undefined;

/** What is wrong with one answer, or undefined. Unknown names and values are refused, never bent to the nearest. */
export function problemWith(fact: string, value: unknown): FactProblem | undefined {
  if (!Object.hasOwn(factSpecs, fact)) return { fact, code: 'unknown-fact', allowed: Object.keys(factSpecs) };
  const spec: FactSpec = factSpecs[fact as FactName];
  if ('orUnknown' in spec && value === 'unknown') return undefined;
  switch (spec.kind) {
    case 'one':
      return spec.values.includes(value as string) ? undefined : { fact, code: 'not-allowed', allowed: spec.values };
    case 'many':
      return manyProblem(fact, spec.values, value);
    case 'state':
      return isState(value) ? undefined : { fact, code: 'not-a-state', allowed: ['two-letter code', 'elsewhere'] };
    case 'states':
      return statesProblem(fact, spec.max, value);
    case 'day':
      return isDay(value) ? undefined : { fact, code: 'not-a-day', allowed: ['YYYY-MM-DD, 1950 to 2100'] };
    case 'number':
      return numberProblem(fact, spec, value);
  }
}

function manyProblem(fact: string, values: readonly string[], value: unknown): FactProblem | undefined {
  if (!Array.isArray(value) || value.length === 0) return { fact, code: 'not-a-list', allowed: values };
  const twice = new Set(value).size < value.length || (value.length > 1 && value.includes('unknown'));
  if (twice) return { fact, code: 'not-together', allowed: values };
  return value.every((one) => values.includes(one)) ? undefined : { fact, code: 'not-allowed', allowed: values };
}

function statesProblem(fact: string, max: number, value: unknown): FactProblem | undefined {
  const allowed = ['list of two-letter codes', 'elsewhere', 'unknown'];
  if (!Array.isArray(value) || value.length === 0) return { fact, code: 'not-a-list', allowed };
  if (!value.every(isState)) return { fact, code: 'not-a-state', allowed };
  const distinct = new Set(value.map((one) => territoryOf(one)));
  return value.length > max || distinct.size < value.length
    ? { fact, code: 'too-many-states', allowed: [`1 to ${max}, each once`] }
    : undefined;
}

function numberProblem(
  fact: string,
  { min, max }: { min: number; max: number },
  value: unknown,
): FactProblem | undefined {
  const allowed = [`whole number from ${min} to ${max}`, 'unknown'];
  if (typeof value !== 'number' || !Number.isInteger(value)) return { fact, code: 'not-a-number', allowed };
  return value < min || value > max ? { fact, code: 'out-of-range', allowed } : undefined;
}

/**
 * All that is wrong with a set of answers, answers that contradict each other included. What cannot be between two States
 * on a day is found by `problems-between-states`.
 */
export function problemsWith(facts: Readonly<Record<string, unknown>>): readonly FactProblem[] {
  const single = Object.entries(facts).flatMap(([fact, value]) => problemWith(fact, value) ?? []);
  return single.length > 0 ? single : contradictions(facts as Facts);
}

function contradictions(facts: Facts): readonly FactProblem[] {
  const { askingState, destinationStates, measureDuration, measureRemaining } = facts;
  const problems: FactProblem[] = [];
  const goesHome =
    Array.isArray(destinationStates) &&
    destinationStates.some((to) => to !== 'elsewhere' && territoryOf(to) === territoryOf(askingState ?? ''));
  if (goesHome) problems.push({ fact: 'destinationStates', code: 'same-state', allowed: ['another State than yours'] });
  if (typeof measureDuration === 'number' && typeof measureRemaining === 'number' && measureRemaining > measureDuration)
    problems.push({ fact: 'measureRemaining', code: 'more-left-than-ordered', allowed: [`0 to ${measureDuration}`] });
  return problems;
}
