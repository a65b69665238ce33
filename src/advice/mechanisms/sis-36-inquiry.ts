import { check } from '../check';
import { assessmentFindsSeriousHarmLikely } from '../rules/assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from '../rules/assessment-is-current';
import { sightingsAreNeededToCarryOutASentence } from '../rules/sightings-are-needed-to-carry-out-a-sentence';

/** What `law/mechanisms/sis-36-inquiry` asks of the situation. */
export const sis36Inquiry = check({
  mechanism: 'sis-36-inquiry',
  when: [assessmentIsCurrent, assessmentFindsSeriousHarmLikely],
  orWhen: [sightingsAreNeededToCarryOutASentence],
  instead: ['interpol-diffusion'],
});
