import { check } from '../check';
import { assessmentFindsSeriousHarmLikely } from '../rules/assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from '../rules/assessment-is-current';

/** What `law/mechanisms/sis-36-discreet` asks of the situation. */
export const sis36Discreet = check({
  mechanism: 'sis-36-discreet',
  when: [assessmentIsCurrent, assessmentFindsSeriousHarmLikely],
  instead: ['interpol-diffusion'],
});
