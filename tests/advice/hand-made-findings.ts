import { composePlan, type Ending, type Finding, type PlanEntry, type Reason } from '../../src/advice';
import { type MechanismId, mechanisms, type Place } from '../../src/law';

/** Findings made by hand, to show what a plan does with them whatever the law says. */
export const tellThem: Ending = {
  needs: ['tell-their-police'],
  consider: [],
  atHome: ['tell-own-police', { do: 'minor-extra-care', when: { fact: 'minorNowOrThen', is: ['yes'] } }],
  before: ['proportionality-note'],
  after: ['diarise-review', 'plan-end-date'],
  remains: 'message-stops-no-travel',
};
export const considering = (...consider: Ending['consider']): Ending => ({ ...tellThem, consider });
export const arresting = (...consider: Ending['consider']): Ending => ({ ...tellThem, needs: ['arrest'], consider });

const base = (mechanism: MechanismId, place?: Place) => ({
  mechanism,
  with: mechanisms[mechanism].counterpart === 'all' ? ('all' as const) : (place ?? 'FR'),
  remarks: [],
});
export const open = (mechanism: MechanismId, place?: Place): Finding => ({
  ...base(mechanism, place),
  status: 'open',
  reasons: [],
  deadlines: [],
});
export const undecided = (mechanism: MechanismId, place?: Place): Finding => ({
  ...base(mechanism, place),
  status: 'undecided',
  reasons: [],
  missing: ['assessmentFinding'],
});
export const refused: Reason = { kind: 'rule', rule: 'serious-harm-is-likely', outcome: 'no' };
export const closed = (mechanism: MechanismId, ...reasons: readonly Reason[]): Finding => ({
  ...base(mechanism),
  status: 'closed',
  reasons,
});
export const bySituation = (mechanism: MechanismId) => closed(mechanism, refused);
export const notBound = (mechanism: MechanismId): Reason => ({
  kind: 'where',
  code: 'not-bound',
  instrument: mechanisms[mechanism].instrument,
});
export const absent = (mechanism: MechanismId) => closed(mechanism, notBound(mechanism));

export const ids = (entries: readonly PlanEntry[]) => entries.map(({ finding }) => finding.mechanism);
export const decided = (entries: readonly PlanEntry[]) =>
  entries.map(({ finding, decision }) => `${finding.mechanism} ${decision}`);
export const plan = (ending: Ending, ...findings: readonly Finding[]) => composePlan(ending, findings, {});
