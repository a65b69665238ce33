import type { FactProblem } from '../advice';
import { type FlowWords, problems } from '../words';

/** What is wrong with an answer, in words that name the field and what is allowed. */
export function problemText({ fact, code, allowed }: FactProblem, facts: FlowWords['facts']): string {
  const field = facts[fact as keyof typeof facts]?.short ?? fact;
  return problems[code].replaceAll('{field}', field).replaceAll('{allowed}', allowed.join(', '));
}
