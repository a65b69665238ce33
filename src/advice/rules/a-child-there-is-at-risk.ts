import { rule } from '../rule';

/** A child in the other State is in serious danger. A concern short of that is for child protection to judge. */
export const aChildThereIsAtRisk = rule({
  id: 'a-child-there-is-at-risk',
  needs: ['childDanger'],
  restsOn: ['2019-1111/art-80(2)', 'hague-1996/art-36'],
  holds: ({ childDanger }) => {
    if (childDanger === 'serious-danger') return 'yes';
    return childDanger === 'no-sign' ? 'no' : 'unknown';
  },
});
