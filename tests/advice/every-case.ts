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
import dangerInEveryFlow from './cases/danger-in-every-flow';
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
import type { WorkedCase } from './worked-case';

/** All worked cases, in the order of their files. */
export const cases: readonly WorkedCase[] = [
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
  ...dangerInEveryFlow,
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
