import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { aHit } from './a-hit';
import { address } from './address';
import { askedAtTheDesk } from './asked-at-the-desk';
import { beforeTrial } from './before-trial';
import { childAbuse } from './child-abuse';
import { concernAndVetting } from './concern-and-vetting';
import { finding } from './finding';
import { fromOutside } from './from-outside';
import { homecoming } from './homecoming';
import { identityAndRecords } from './identity-and-records';
import { investigating } from './investigating';
import { leavingCustody } from './leaving-custody';
import { moving } from './moving';
import { outsideEurope } from './outside-europe';
import { protecting } from './protecting';
import { receiving } from './receiving';
import { searching } from './searching';
import { sentEarlier } from './sent-earlier';
import { sharing } from './sharing';
import { theCertificate } from './the-certificate';
import { theNotification } from './the-notification';
import { theRecordReply } from './the-record-reply';
import { theRequestReceived } from './the-request-received';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...aHit.measures,
  ...address.measures,
  ...askedAtTheDesk.measures,
  ...beforeTrial.measures,
  ...childAbuse.measures,
  ...concernAndVetting.measures,
  ...finding.measures,
  ...fromOutside.measures,
  ...homecoming.measures,
  ...identityAndRecords.measures,
  ...investigating.measures,
  ...leavingCustody.measures,
  ...outsideEurope.measures,
  ...protecting.measures,
  ...receiving.measures,
  ...searching.measures,
  ...sentEarlier.measures,
  ...sharing.measures,
  ...theCertificate.measures,
  ...theNotification.measures,
  ...theRecordReply.measures,
  ...theRequestReceived.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...aHit.remains,
  ...address.remains,
  ...askedAtTheDesk.remains,
  ...beforeTrial.remains,
  ...childAbuse.remains,
  ...concernAndVetting.remains,
  ...finding.remains,
  ...fromOutside.remains,
  ...homecoming.remains,
  ...identityAndRecords.remains,
  ...investigating.remains,
  ...leavingCustody.remains,
  ...outsideEurope.remains,
  ...protecting.remains,
  ...receiving.remains,
  ...searching.remains,
  ...sentEarlier.remains,
  ...sharing.remains,
  ...theCertificate.remains,
  ...theNotification.remains,
  ...theRecordReply.remains,
  ...theRequestReceived.remains,
};
