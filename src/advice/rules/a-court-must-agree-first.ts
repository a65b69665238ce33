import { rule } from '../rule';

/** The same disclosure at home needs a court or prosecutor, who has not decided yet. */
export const aCourtMustAgreeFirst = rule({
  id: 'a-court-must-agree-first',
  needs: ['courtPermission'],
  restsOn: ['2023-977/art-9', '2023-977/art-5(2)'],
  holds: ({ courtPermission }) => {
    if (courtPermission === 'needed') return 'yes';
    return courtPermission === 'not-needed' || courtPermission === 'given' ? 'no' : 'unknown';
  },
});
