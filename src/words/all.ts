/** The second door of the words room: the words of every flow, for the cli, build time and tests. */

import type { FlowId } from '../flows';
import addressAbroad from './en/flows/address-abroad';
import arrestAbroad from './en/flows/arrest-abroad';
import arrestedHere from './en/flows/arrested-here';
import certificateReceived from './en/flows/certificate-received';
import childAbuseOnline from './en/flows/child-abuse-online';
import colleagueCalls from './en/flows/colleague-calls';
import concernAboutAResident from './en/flows/concern-about-a-resident';
import ecrisNotificationReceived from './en/flows/ecris-notification-received';
import evidenceForCourt from './en/flows/evidence-for-court';
import interpolNoticeReceived from './en/flows/interpol-notice-received';
import knownSuspect from './en/flows/known-suspect';
import leavingCustody from './en/flows/leaving-custody';
import mayIShare from './en/flows/may-i-share';
import messageReceived from './en/flows/message-received';
import missingOrAtRisk from './en/flows/missing-or-at-risk';
import movingOrTravelling from './en/flows/moving-or-travelling';
import nationalComesHome from './en/flows/national-comes-home';
import othersAsk from './en/flows/others-ask';
import personOrLawyerAsks from './en/flows/person-or-lawyer-asks';
import protectedPersonMoves from './en/flows/protected-person-moves';
import recordReplyReceived from './en/flows/record-reply-received';
import releasedBeforeTrial from './en/flows/released-before-trial';
import renewCorrectWithdraw from './en/flows/renew-correct-withdraw';
import requestFromThirdState from './en/flows/request-from-third-state';
import requestReceived from './en/flows/request-received';
import sisHit from './en/flows/sis-hit';
import travelOutsideEurope from './en/flows/travel-outside-europe';
import unknownTrace from './en/flows/unknown-trace';
import victimOrChildThere from './en/flows/victim-or-child-there';
import whatIsTheSituation from './en/flows/what-is-the-situation';
import whereaboutsUnknown from './en/flows/whereabouts-unknown';
import whoIsThis from './en/flows/who-is-this';
import workWithChildren from './en/flows/work-with-children';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
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
};
