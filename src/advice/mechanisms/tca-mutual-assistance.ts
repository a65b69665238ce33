import { check } from '../check';
import { evidenceIsNeededForACase } from '../rules/evidence-is-needed-for-a-case';
import { purposeIsInvestigationOrProsecution } from '../rules/purpose-is-investigation-or-prosecution';

/** What `law/mechanisms/tca-mutual-assistance` asks of the situation. */
export const tcaMutualAssistance = check({
  mechanism: 'tca-mutual-assistance',
  when: [purposeIsInvestigationOrProsecution, evidenceIsNeededForACase],
});
