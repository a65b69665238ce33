import { lifeMayBeAtStake } from '../life-may-be-at-stake';
import { rule } from '../rule';

/** Objective reasons that point to a serious offence. An earlier conviction alone is none. Immediate danger to a person is one. */
export const assessmentFindsSeriousHarmLikely = rule({
  id: 'assessment-finds-serious-harm-likely',
  needs: ['assessmentFinding', 'harmIsImminent'],
  restsOn: ['2023-977/art-7(2)', '2018-1862/art-36(3)(c)', 'interpol-rpd/art-89'],
  holds: ({ assessmentFinding, harmIsImminent }) => {
    if (lifeMayBeAtStake(harmIsImminent, assessmentFinding) || assessmentFinding === 'real-likelihood') return 'yes';
    return assessmentFinding === 'some-risk' || assessmentFinding === 'little-risk' ? 'no' : 'unknown';
  },
});
