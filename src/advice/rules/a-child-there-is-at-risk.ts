import { rule } from '../rule';

/** A child in the other State is in serious danger or needs protection: the facts ask of victims and children together. */
export const aChildThereIsAtRisk = rule({
  id: 'a-child-there-is-at-risk',
  needs: ['knownVictimOrChildThere'],
  restsOn: ['2019-1111/art-80(2)', 'hague-1996/art-36'],
  holds: ({ knownVictimOrChildThere }) => (knownVictimOrChildThere === 'no' ? 'no' : 'unknown'),
});
