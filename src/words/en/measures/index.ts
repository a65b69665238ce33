import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { moving } from './moving';
import { theCertificate } from './the-certificate';
import { theNotification } from './the-notification';
import { theRecordReply } from './the-record-reply';
import { theRequestReceived } from './the-request-received';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...theRecordReply.measures,
  ...theRequestReceived.measures,
  ...theCertificate.measures,
  ...theNotification.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...theRecordReply.remains,
  ...theRequestReceived.remains,
  ...theCertificate.remains,
  ...theNotification.remains,
};
