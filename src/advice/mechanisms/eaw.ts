import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { sentenceIsFourMonthsOrMore } from '../rules/sentence-is-four-months-or-more';

/** What `law/mechanisms/eaw` asks of the situation. */
export const eaw = check({
  mechanism: 'eaw',
  when: [anEnforceableOrderExists, sentenceIsFourMonthsOrMore],
  instead: ['tca-surrender', 'interpol-red'],
});
