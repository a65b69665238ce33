import { check } from '../check';
import { purposeIsInvestigationOrProsecution } from '../rules/purpose-is-investigation-or-prosecution';
import { worldWideCirculationIsSafeForThePerson } from '../rules/world-wide-circulation-is-safe-for-the-person';

/** What `law/mechanisms/interpol-blue` asks of the situation. */
export const interpolBlue = check({
  mechanism: 'interpol-blue',
  when: [purposeIsInvestigationOrProsecution, worldWideCirculationIsSafeForThePerson],
});
