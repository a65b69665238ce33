import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type Plan, type PlanEntry, planFor } from '../../src/advice';
import { createFlowMachine, type Flow, replay } from '../../src/flows';
import { flows } from '../../src/flows/all';
import aCall from './cases/a-call';
import aCertificateReceived from './cases/a-certificate-received';
import aHit from './cases/a-hit';
import aKnownSuspect from './cases/a-known-suspect';
import aMessage from './cases/a-message';
import aNotice from './cases/a-notice';
import aNotificationReceived from './cases/a-notification-received';
import aRecordReply from './cases/a-record-reply';
import aRequestReceived from './cases/a-request-received';
import aShortTrip from './cases/a-short-trip';
import abuseOfChildrenOnline from './cases/abuse-of-children-online';
import addressAbroad from './cases/address-abroad';
import anUnknownTrace from './cases/an-unknown-trace';
import arrestAbroad from './cases/arrest-abroad';
import arrestedHere from './cases/arrested-here';
import concernAboutAResident from './cases/concern-about-a-resident';
import dangerArrestAndOtherPurposes from './cases/danger-arrest-and-other-purposes';
import evidenceForACourt from './cases/evidence-for-a-court';
import leavingCustody from './cases/leaving-custody';
import mayIShare from './cases/may-i-share';
import missingOrAtRisk from './cases/missing-or-at-risk';
import nationalComesHome from './cases/national-comes-home';
import othersAsk from './cases/others-ask';
import personOrLawyerAsks from './cases/person-or-lawyer-asks';
import protectedPersonMoves from './cases/protected-person-moves';
import releaseAtTheEndOfTheSentence from './cases/release-at-the-end-of-the-sentence';
import releasedBeforeTrial from './cases/released-before-trial';
import renewCorrectWithdraw from './cases/renew-correct-withdraw';
import requestFromThirdState from './cases/request-from-third-state';
import supervisionMovesWithThePerson from './cases/supervision-moves-with-the-person';
import travelOutsideEurope from './cases/travel-outside-europe';
import victimOrChildThere from './cases/victim-or-child-there';
import whereaboutsUnknown from './cases/whereabouts-unknown';
import whoIsThis from './cases/who-is-this';
import workWithChildren from './cases/work-with-children';
import type { Route } from './worked-case';

const cases = [
  ...aCall,
  ...aCertificateReceived,
  ...aHit,
  ...aKnownSuspect,
  ...aMessage,
  ...aNotice,
  ...aNotificationReceived,
  ...aRecordReply,
  ...aRequestReceived,
  ...aShortTrip,
  ...abuseOfChildrenOnline,
  ...addressAbroad,
  ...anUnknownTrace,
  ...arrestAbroad,
  ...arrestedHere,
  ...concernAboutAResident,
  ...dangerArrestAndOtherPurposes,
  ...evidenceForACourt,
  ...leavingCustody,
  ...mayIShare,
  ...missingOrAtRisk,
  ...nationalComesHome,
  ...othersAsk,
  ...personOrLawyerAsks,
  ...protectedPersonMoves,
  ...releaseAtTheEndOfTheSentence,
  ...releasedBeforeTrial,
  ...renewCorrectWithdraw,
  ...requestFromThirdState,
  ...supervisionMovesWithThePerson,
  ...travelOutsideEurope,
  ...victimOrChildThere,
  ...whereaboutsUnknown,
  ...whoIsThis,
  ...workWithChildren,
];

const routes = (entries: readonly PlanEntry[]): readonly Route[] =>
  entries.map(({ finding }) => [finding.mechanism, finding.with]);
const everywhere = ({ lead, findOut, meanwhile, alongside, fallback, closed }: Plan) =>
  [...lead, ...findOut, ...meanwhile, ...alongside, ...fallback, ...closed].map(({ finding }) => finding.mechanism);

describe.each(cases)('$title', ({ flow: id, answers, expect: wanted }) => {
  const flow: Flow = flows[id];
  const result = replay(flow, answers);
  const name = 'ending' in result ? result.ending : `stopped at ${result.at}`;
  const ending = flow.endings[name];
  const plan = ending ? planFor(ending, result.answers) : undefined;

  it('ends where a careful practitioner would, in the replay and in the machine', () => {
    expect(name).toBe(wanted.ending);
    expect(createActor(createFlowMachine(flow), { input: { answers } }).start().getSnapshot().value).toBe(
      wanted.ending,
    );
    expect(result.dropped, 'every answer of the case is asked').toEqual([]);
  });

  it('leads with the right routes, and with no other', () => {
    expect(routes(plan?.lead ?? [])).toEqual(wanted.lead);
    if (wanted.findOut) expect(routes(plan?.findOut ?? [])).toEqual(expect.arrayContaining([...wanted.findOut]));
    if (wanted.meanwhile) expect(routes(plan?.meanwhile ?? [])).toEqual(wanted.meanwhile);
  });

  it('shows what stands beside, what is closed and why, and nothing it should not', () => {
    expect(routes(plan?.alongside ?? [])).toEqual(expect.arrayContaining([...(wanted.alongside ?? [])]));
    for (const entry of plan?.alongside ?? []) expect(entry.decision).not.toBe('same');
    for (const [mechanism, counterpart, decision] of wanted.fallback ?? [])
      expect(plan?.fallback).toContainEqual(
        expect.objectContaining({ decision, finding: expect.objectContaining({ mechanism, with: counterpart }) }),
      );
    for (const [mechanism, counterpart, because] of wanted.closed ?? []) {
      const entry = plan?.closed.find(({ finding }) => finding.mechanism === mechanism && finding.with === counterpart);
      const reasons = entry?.finding.reasons.map((reason) => (reason.kind === 'rule' ? reason.rule : reason.code));
      expect(reasons, `${mechanism} with ${counterpart} is closed`).toContain(because);
    }
    expect(plan ? everywhere(plan).filter((mechanism) => wanted.absent?.includes(mechanism)) : ['no plan']).toEqual([]);
  });

  it('shows the time limits that bind the reader', () => {
    if (wanted.limits) expect(plan?.dueByYou).toEqual(wanted.limits);
  });

  it('says what to do at home, before and after, and what to remark', () => {
    expect(plan?.atHome).toEqual(expect.arrayContaining([...(wanted.atHome ?? [])]));
    expect(plan?.before).toEqual(expect.arrayContaining([...(wanted.before ?? [])]));
    expect(plan?.after).toEqual(expect.arrayContaining([...(wanted.after ?? [])]));
    if (wanted.dueByYou) expect(plan?.dueByYou).toEqual(wanted.dueByYou);
    const remarks = plan?.lead.flatMap(({ finding }) => finding.remarks.map(({ rule, outcome }) => [rule, outcome]));
    for (const remark of wanted.remarks ?? []) expect(remarks).toContainEqual([...remark]);
  });
});
