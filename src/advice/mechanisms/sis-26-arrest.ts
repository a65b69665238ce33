import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { sentenceIsFourMonthsOrMore } from '../rules/sentence-is-four-months-or-more';

/** What `law/mechanisms/sis-26-arrest` asks of the situation. */
export const sis26Arrest = check({
  mechanism: 'sis-26-arrest',
  when: [anEnforceableOrderExists, sentenceIsFourMonthsOrMore],
  instead: ['tca-surrender', 'interpol-red'],
});
