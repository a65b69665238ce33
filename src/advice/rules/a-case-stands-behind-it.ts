import { rule } from '../rule';

/** An offence is investigated, charged or to be prevented, or a sentence runs. A wish to know who somebody is makes no case. */
export const aCaseStandsBehindIt = rule({
  id: 'a-case-stands-behind-it',
  needs: ['caseStage'],
  restsOn: ['2016-680/art-8', '2023-977/art-1(1)'],
  holds: ({ caseStage }) => {
    if (caseStage === undefined || caseStage === 'unknown') return 'unknown';
    return caseStage === 'none' ? 'no' : 'yes';
  },
});
