import { rule } from '../rule';

/**
 * A child in the other State is in serious danger or needs protection. A flow about children asks for the danger itself;
 * one about an address asks for the household; others ask of victims and children together.
 */
export const aChildThereIsAtRisk = rule({
  id: 'a-child-there-is-at-risk',
  needs: ['childDanger', 'knownVictimOrChildThere', 'householdChild'],
  onlyIfAsked: ['childDanger', 'knownVictimOrChildThere', 'householdChild'],
  restsOn: ['2019-1111/art-80(2)', 'hague-1996/art-36'],
  holds: ({ childDanger, knownVictimOrChildThere, householdChild }) => {
    if (childDanger === 'serious-danger' || householdChild === 'could-be-harmed') return 'yes';
    if (childDanger !== undefined) return childDanger === 'no-sign' ? 'no' : 'unknown';
    const nobodyInHousehold = householdChild === undefined || householdChild === 'none';
    return knownVictimOrChildThere === 'no' && nobodyInHousehold ? 'no' : 'unknown';
  },
});
