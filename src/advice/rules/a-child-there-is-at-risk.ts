import { rule } from '../rule';

/** A child in the other State is in serious danger or needs protection. One question asks of victims and children together; a household has its own. */
export const aChildThereIsAtRisk = rule({
  id: 'a-child-there-is-at-risk',
  needs: ['knownVictimOrChildThere', 'householdChild'],
  onlyIfAsked: ['householdChild'],
  restsOn: ['2019-1111/art-80(2)', 'hague-1996/art-36'],
  holds: ({ knownVictimOrChildThere, householdChild }) => {
    if (householdChild === 'could-be-harmed') return 'yes';
    return knownVictimOrChildThere === 'no' && (householdChild === undefined || householdChild === 'none')
      ? 'no'
      : 'unknown';
  },
});
