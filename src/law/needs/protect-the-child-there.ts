import type { Need } from '../mechanism-model';

/** Child protection of the other State should know of a child in danger. */
export const protectTheChildThere: Need = {
  id: 'protect-the-child-there',
  servedBy: ['child-protection-2019-1111', 'child-protection-hague-1996'],
};
