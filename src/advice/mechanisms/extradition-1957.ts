import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { sentenceIsFourMonthsOrMore } from '../rules/sentence-is-four-months-or-more';

/** What `law/mechanisms/extradition-1957` asks of the situation. */
export const extradition1957 = check({
  mechanism: 'extradition-1957',
  when: [anEnforceableOrderExists, sentenceIsFourMonthsOrMore],
  instead: ['eaw', 'tca-surrender', 'interpol-red'],
});
