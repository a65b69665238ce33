/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */

import addressAbroad from './address-abroad/flow';
import arrestAbroad from './arrest-abroad/flow';
import arrestedHere from './arrested-here/flow';
import certificateReceived from './certificate-received/flow';
import childAbuseOnline from './child-abuse-online/flow';
import colleagueCalls from './colleague-calls/flow';
import concernAboutAResident from './concern-about-a-resident/flow';
import ecrisNotificationReceived from './ecris-notification-received/flow';
import type { Flow } from './engine/define-flow';
import evidenceForCourt from './evidence-for-court/flow';
import type { FlowId } from './ids';
import interpolNoticeReceived from './interpol-notice-received/flow';
import knownSuspect from './known-suspect/flow';
import leavingCustody from './leaving-custody/flow';
import mayIShare from './may-i-share/flow';
import messageReceived from './message-received/flow';
import missingOrAtRisk from './missing-or-at-risk/flow';
import movingOrTravelling from './moving-or-travelling/flow';
import nationalComesHome from './national-comes-home/flow';
import othersAsk from './others-ask/flow';
import personOrLawyerAsks from './person-or-lawyer-asks/flow';
import protectedPersonMoves from './protected-person-moves/flow';
import recordReplyReceived from './record-reply-received/flow';
import releasedBeforeTrial from './released-before-trial/flow';
import renewCorrectWithdraw from './renew-correct-withdraw/flow';
import requestFromThirdState from './request-from-third-state/flow';
import requestReceived from './request-received/flow';
import sisHit from './sis-hit/flow';
import travelOutsideEurope from './travel-outside-europe/flow';
import unknownTrace from './unknown-trace/flow';
import victimOrChildThere from './victim-or-child-there/flow';
import whatIsTheSituation from './what-is-the-situation/flow';
import whereaboutsUnknown from './whereabouts-unknown/flow';
import whoIsThis from './who-is-this/flow';
import workWithChildren from './work-with-children/flow';

export const flows = {
  'what-is-the-situation': whatIsTheSituation,
  'moving-or-travelling': movingOrTravelling,
  'leaving-custody': leavingCustody,
  'travel-outside-europe': travelOutsideEurope,
  'whereabouts-unknown': whereaboutsUnknown,
  'arrest-abroad': arrestAbroad,
  'released-before-trial': releasedBeforeTrial,
  'address-abroad': addressAbroad,
  'victim-or-child-there': victimOrChildThere,
  'renew-correct-withdraw': renewCorrectWithdraw,
  'arrested-here': arrestedHere,
  'concern-about-a-resident': concernAboutAResident,
  'who-is-this': whoIsThis,
  'work-with-children': workWithChildren,
  'national-comes-home': nationalComesHome,
  'known-suspect': knownSuspect,
  'unknown-trace': unknownTrace,
  'evidence-for-court': evidenceForCourt,
  'child-abuse-online': childAbuseOnline,
  'protected-person-moves': protectedPersonMoves,
  'missing-or-at-risk': missingOrAtRisk,
  'sis-hit': sisHit,
  'interpol-notice-received': interpolNoticeReceived,
  'message-received': messageReceived,
  'colleague-calls': colleagueCalls,
  'ecris-notification-received': ecrisNotificationReceived,
  'record-reply-received': recordReplyReceived,
  'certificate-received': certificateReceived,
  'request-received': requestReceived,
  'request-from-third-state': requestFromThirdState,
  'person-or-lawyer-asks': personOrLawyerAsks,
  'others-ask': othersAsk,
  'may-i-share': mayIShare,
} as const satisfies Readonly<Record<FlowId, Flow>>;

export { distinct, type Exploration, edgeName, explore, type Path } from './engine/explore';
/** For each flow, with how many plans the tests tried its endings; `tests/flows/every-ending` writes it and holds it to be true. */
export { default as plansTried } from './plans-tried.json';
