import { atLeast } from '../penalty';
import { rule } from '../rule';

/** At least 4 months imposed; before judgment a maximum of at least 12. What is left to serve is not the test. */
export const penaltyIsHighEnoughForAWarrant = rule({
  id: 'penalty-is-high-enough-for-a-warrant',
  needs: ['sentenceImposed', 'maximumPenalty'],
  onlyIfAsked: ['maximumPenalty'],
  restsOn: ['2002-584/art-2(1)', 'tca-part-three/title-vii', 'coe-1957/art-2(1)'],
  holds: (facts) => atLeast({ imposed: 4, maximum: 12 }, facts),
});
