import { check } from '../check';
import { aResidenceDecisionNeedsTheRecord } from '../rules/a-residence-decision-needs-the-record';

/** What `law/mechanisms/dir-2004-38-police-record` asks of the situation. */
export const dir200438PoliceRecord = check({
  mechanism: 'dir-2004-38-police-record',
  when: [aResidenceDecisionNeedsTheRecord],
  instead: ['ecris-other-purposes', 'tca-criminal-records'],
});
