import { check } from '../check';
import { assessmentFindsSeriousHarmLikely } from '../rules/assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from '../rules/assessment-is-current';

/** What `law/mechanisms/dir-2023-977-own-initiative` asks of the situation. */
export const dir2023977OwnInitiative = check({
  mechanism: 'dir-2023-977-own-initiative',
  when: [assessmentIsCurrent, assessmentFindsSeriousHarmLikely],
  instead: ['fd-2006-960', 'tca-operational-information', 'interpol-diffusion'],
});
