import { theCertificate } from './the-certificate';
import { theMove } from './the-move';
import { theNotification } from './the-notification';
import { theOthers } from './the-others';
import { theRecordReply } from './the-record-reply';
import { theRequestReceived } from './the-request-received';
import { theRisk } from './the-risk';
import { theSafeguards } from './the-safeguards';
import { theSentence } from './the-sentence';
import { theStates } from './the-states';
import type { FactsWords } from './type';
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
  ...theRecordReply,
  ...theRequestReceived,
  ...theCertificate,
  ...theNotification,
};
