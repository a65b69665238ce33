import { asOutcome } from '../outcome';
import { rule } from '../rule';

/** A request needs reasons that the information is necessary and that the State asked has it. Origin alone is none. */
export const objectiveReasonsPointThere = rule({
  id: 'objective-reasons-point-there',
  needs: ['objectiveReasons'],
  restsOn: ['2023-977/art-4(3)'],
  holds: ({ objectiveReasons }) => asOutcome(objectiveReasons),
});
