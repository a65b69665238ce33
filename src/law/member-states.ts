import type { Day, TerritoryId } from './model';
import { territories, territoryIds } from './territories';

/** The day Croatia became the 28th member State. */
export const croatiaJoined: Day = '2013-07-01';

/** The member States of today. */
export const memberStates: readonly TerritoryId[] = territoryIds.filter((id) => territories[id].group === 'EU');

/** Those of today that were members before Croatia: with acts of 2008 to 2013 only they were linked at first. */
export const memberStatesBeforeCroatia: readonly TerritoryId[] = memberStates.filter((id) => id !== 'HR');
