import { cameByAWayThatIsNone } from './came-by-a-way-that-is-none';
import type { Facts } from './facts';
import type { factsThatNameAText } from './facts-that-name-a-text';
import type { FactProblem } from './problems';
import { sisDoesNotLink } from './sis-does-not-link';
import { textsThatDoNotLink } from './texts-that-do-not-link';

/** The facts it can name stand in `facts-that-name-a-text`: another one is a type error. */
type BetweenProblem = FactProblem & { readonly fact: (typeof factsThatNameAText)[number] };

/**
 * Answers that claim something which does not exist between the two States on that day. A door of its own: it needs the
 * positions of every text, and a page of questions should not carry those before they are asked for.
 */
export function problemsBetweenStates(facts: Facts): readonly BetweenProblem[] {
  return [
    ...(sisDoesNotLink(facts)
      ? [{ fact: 'hitAlert', code: 'not-in-sis', allowed: ['not-from-sis', 'unknown'] } as const]
      : []),
    ...textsThatDoNotLink(facts).map(
      (fact) => ({ fact, code: 'text-does-not-link', allowed: ['another answer', 'unknown'] }) as const,
    ),
    ...cameByAWayThatIsNone(facts),
  ];
}
