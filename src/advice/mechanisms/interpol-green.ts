import { check } from '../check';
import { assessmentFindsSeriousHarmLikely } from '../rules/assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from '../rules/assessment-is-current';
import { travelCannotBeForeseen } from '../rules/travel-cannot-be-foreseen';
import { worldWideCirculationIsSafeForThePerson } from '../rules/world-wide-circulation-is-safe-for-the-person';

/** What `law/mechanisms/interpol-green` asks of the situation. */
export const interpolGreen = check({
  mechanism: 'interpol-green',
  when: [
    assessmentIsCurrent,
    assessmentFindsSeriousHarmLikely,
    travelCannotBeForeseen,
    worldWideCirculationIsSafeForThePerson,
  ],
  instead: ['interpol-diffusion'],
});
