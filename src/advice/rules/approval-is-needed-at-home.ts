import { rule } from '../rule';

/** A court or prosecutor must approve before anything is passed on. */
export const approvalIsNeededAtHome = rule({
  id: 'approval-is-needed-at-home',
  needs: ['homeGateway'],
  restsOn: ['2023-977/art-9'],
  holds: ({ homeGateway }) => {
    if (homeGateway === undefined || homeGateway === 'unknown') return 'unknown';
    return homeGateway === 'court-or-prosecutor-must-approve' ? 'yes' : 'no';
  },
});
