import { aTrace } from './a-trace';
import { abuseOnline } from './abuse-online';
import { anInvestigation } from './an-investigation';
import { askedAbout } from './asked-about';
import { askedFromOutside } from './asked-from-outside';
import { beforeTrial } from './before-trial';
import { rightsOfThePerson } from './rights-of-the-person';
import { safeguardsOfARequest } from './safeguards-of-a-request';
import { safeguardsOfAnAnswer } from './safeguards-of-an-answer';
import { sharing } from './sharing';
import { theAddress } from './the-address';
import { theCertificate } from './the-certificate';
import { theConcern } from './the-concern';
import { theEvidence } from './the-evidence';
import { theHit } from './the-hit';
import { theHomecoming } from './the-homecoming';
import { theIdentity } from './the-identity';
import { theJourney } from './the-journey';
import { theMissing } from './the-missing';
import { theMove } from './the-move';
import { theNotification } from './the-notification';
import { theOthers } from './the-others';
import { theProtection } from './the-protection';
import { theProtectionMeasure } from './the-protection-measure';
import { theRecord } from './the-record';
import { theRecordReply } from './the-record-reply';
import { theRelease } from './the-release';
import { theRequestReceived } from './the-request-received';
import { theRisk } from './the-risk';
import { theSafeguards } from './the-safeguards';
import { theSearch } from './the-search';
import { theSentence } from './the-sentence';
import { theSituation } from './the-situation';
import { theStates } from './the-states';
import { theVetting } from './the-vetting';
import type { FactsWords } from './type';
import { whatCameIn } from './what-came-in';
import { whatWasSent } from './what-was-sent';
import { whoAndWhatFor } from './who-and-what-for';

/** Every question, by the fact it asks for. No question asks for a name, and none can be answered in free text. */
export const facts: FactsWords = {
  ...whoAndWhatFor,
  ...theMove,
  ...theStates,
  ...theSentence,
  ...theOthers,
  ...theRisk,
  ...theSafeguards,
  ...aTrace,
  ...abuseOnline,
  ...anInvestigation,
  ...askedAbout,
  ...askedFromOutside,
  ...beforeTrial,
  ...rightsOfThePerson,
  ...safeguardsOfARequest,
  ...safeguardsOfAnAnswer,
  ...sharing,
  ...theAddress,
  ...theCertificate,
  ...theConcern,
  ...theEvidence,
  ...theHit,
  ...theHomecoming,
  ...theIdentity,
  ...theJourney,
  ...theMissing,
  ...theNotification,
  ...theProtectionMeasure,
  ...theProtection,
  ...theRecordReply,
  ...theRecord,
  ...theRelease,
  ...theRequestReceived,
  ...theSearch,
  ...theSituation,
  ...theVetting,
  ...whatCameIn,
  ...whatWasSent,
};
