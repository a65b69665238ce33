import { check } from '../check';
import { nordicLawMovesTheMeasureOrSentence } from '../rules/nordic-law-moves-the-measure-or-sentence';

/** What `law/mechanisms/nordic-1963` asks of the situation. */
export const nordic1963 = check({
  mechanism: 'nordic-1963',
  when: [nordicLawMovesTheMeasureOrSentence],
  instead: ['fd-2008-947-probation', 'fd-2008-909-custodial'],
});
