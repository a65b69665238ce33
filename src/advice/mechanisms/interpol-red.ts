import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { sentenceIsSixMonthsOrMore } from '../rules/sentence-is-six-months-or-more';
import { worldWideCirculationIsSafeForThePerson } from '../rules/world-wide-circulation-is-safe-for-the-person';

/** What `law/mechanisms/interpol-red` asks of the situation. */
export const interpolRed = check({
  mechanism: 'interpol-red',
  when: [anEnforceableOrderExists, sentenceIsSixMonthsOrMore, worldWideCirculationIsSafeForThePerson],
});
