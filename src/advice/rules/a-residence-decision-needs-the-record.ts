import { rule } from '../rule';

/** The residence authority finds the record essential in this case: not asked here. */
export const aResidenceDecisionNeedsTheRecord = rule({
  id: 'a-residence-decision-needs-the-record',
  needs: ['purpose'],
  restsOn: ['2004-38/art-27(3)'],
  holds: ({ purpose }) => (purpose === undefined || purpose === 'decide-on-residence' ? 'unknown' : 'no'),
});
