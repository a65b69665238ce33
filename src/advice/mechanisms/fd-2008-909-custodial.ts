import { check } from '../check';
import { sixMonthsAreLeftToServe } from '../rules/six-months-are-left-to-serve';
import { theSentenceCanMoveParts } from '../rules/the-sentence-can-move';

/** What `law/mechanisms/fd-2008-909-custodial` asks of the situation. */
export const fd2008909Custodial = check({
  mechanism: 'fd-2008-909-custodial',
  when: theSentenceCanMoveParts,
  // A ground that the other State may use or not: it closes nothing by itself.
  remarks: [{ rule: sixMonthsAreLeftToServe, show: ['no', 'unknown'] }],
  instead: ['nordic-1963', 'coe-1983-transfer'],
});
