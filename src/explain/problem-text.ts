import { type FactName, type FactProblem, factSpecs } from '../advice';
import { facts as factWords, problems } from '../words';

/** What is wrong with an answer, in words that name the field and what is allowed. */
export function problemText({ fact, code, allowed }: FactProblem): string {
  const field = Object.hasOwn(factSpecs, fact) ? factWords[fact as FactName].short : fact;
  return problems[code].replaceAll('{field}', field).replaceAll('{allowed}', allowed.join(', '));
}
