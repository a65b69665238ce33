import { check } from '../check';
import { littleOfTheMeasureIsLeft } from '../rules/little-of-the-measure-is-left';
import { measureLastsUnderSixMonths } from '../rules/measure-lasts-under-six-months';
import { personLivesThereLawfully } from '../rules/person-lives-there-lawfully';
import { supervisionCanMoveParts } from '../rules/supervision-can-move';

/** What `law/mechanisms/fd-2008-947-probation` asks of the situation. */
export const fd2008947Probation = check({
  mechanism: 'fd-2008-947-probation',
  when: supervisionCanMoveParts,
  remarks: [
    { rule: measureLastsUnderSixMonths, show: ['yes', 'no', 'unknown'] },
    { rule: littleOfTheMeasureIsLeft, show: ['yes', 'unknown'] },
    { rule: personLivesThereLawfully, show: ['no'] },
  ],
  instead: ['nordic-1963'],
});
