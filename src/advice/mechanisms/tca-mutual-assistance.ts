import { check } from '../check';
import { purposeIsInvestigationOrProsecution } from '../rules/purpose-is-investigation-or-prosecution';

/** What `law/mechanisms/tca-mutual-assistance` asks of the situation. */
export const tcaMutualAssistance = check({
  mechanism: 'tca-mutual-assistance',
  when: [purposeIsInvestigationOrProsecution],
});
