import { check } from '../check';
import { assessmentFindsSeriousHarmLikely } from '../rules/assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from '../rules/assessment-is-current';
import { checkServesPreventionOrExecution } from '../rules/check-serves-prevention-or-execution';

/** What `law/mechanisms/sis-36-discreet` asks of the situation. */
export const sis36Discreet = check({
  mechanism: 'sis-36-discreet',
  when: [checkServesPreventionOrExecution, assessmentIsCurrent, assessmentFindsSeriousHarmLikely],
  instead: ['interpol-diffusion'],
});
