import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { sentenceIsFourMonthsOrMore } from '../rules/sentence-is-four-months-or-more';

/** What `law/mechanisms/tca-surrender` asks of the situation. */
export const tcaSurrender = check({
  mechanism: 'tca-surrender',
  when: [anEnforceableOrderExists, sentenceIsFourMonthsOrMore],
  instead: ['eaw'],
});
