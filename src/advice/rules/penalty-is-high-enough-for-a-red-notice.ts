import { atLeast } from '../penalty';
import { rule } from '../rule';

/** At least 6 months imposed; before judgment a maximum of at least 24: the lines of a Red Notice. */
export const penaltyIsHighEnoughForARedNotice = rule({
  id: 'penalty-is-high-enough-for-a-red-notice',
  needs: ['sentenceImposed', 'maximumPenalty'],
  onlyIfAsked: ['maximumPenalty'],
  restsOn: ['interpol-rpd/art-83'],
  holds: (facts) => atLeast({ imposed: 6, maximum: 24 }, facts),
});
