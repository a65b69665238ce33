import type { ProvisionRef } from '../law';
import { aHit } from './measures/a-hit';
import { address } from './measures/address';
import { askedAtTheDesk } from './measures/asked-at-the-desk';
import { beforeTrial } from './measures/before-trial';
import { childAbuse } from './measures/child-abuse';
import { concernAndVetting } from './measures/concern-and-vetting';
import { finding } from './measures/finding';
import { fromOutside } from './measures/from-outside';
import { homecoming } from './measures/homecoming';
import { identityAndRecords } from './measures/identity-and-records';
import { investigating } from './measures/investigating';
import { leavingCustody } from './measures/leaving-custody';
import { moving } from './measures/moving';
import { outsideEurope } from './measures/outside-europe';
import { protecting } from './measures/protecting';
import { receiving } from './measures/receiving';
import { searching } from './measures/searching';
import { sentEarlier } from './measures/sent-earlier';
import { sharing } from './measures/sharing';
import { theCertificate } from './measures/the-certificate';
import { theNotification } from './measures/the-notification';
import { theRecordReply } from './measures/the-record-reply';
import { theRequestReceived } from './measures/the-request-received';

const groups = [
  moving,
  aHit,
  address,
  askedAtTheDesk,
  beforeTrial,
  childAbuse,
  concernAndVetting,
  finding,
  fromOutside,
  homecoming,
  identityAndRecords,
  investigating,
  leavingCustody,
  outsideEurope,
  protecting,
  receiving,
  searching,
  sentEarlier,
  sharing,
  theCertificate,
  theNotification,
  theRecordReply,
  theRequestReceived,
] as const;

/** A thing done at home, before or after a step abroad. Its words stand in `words/<locale>/measures`. */
export type MeasureId = (typeof groups)[number]['ids'][number];

/** Provisions that a measure rests on; the others are practice advice of ours. */
export const measureBasis: Readonly<Partial<Record<MeasureId, readonly ProvisionRef[]>>> = Object.assign(
  {},
  ...groups.map(({ basis }) => basis),
);

/** What no step of the plan takes away. */
export type RemainId = (typeof groups)[number]['remains'][number];
