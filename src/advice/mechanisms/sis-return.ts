import { check } from '../check';
import { aReturnDecisionExists } from '../rules/a-return-decision-exists';

/** What `law/mechanisms/sis-return` asks of the situation. */
export const sisReturn = check({
  mechanism: 'sis-return',
  when: [aReturnDecisionExists],
});
