import { theConcern } from './the-concern';
import { theIdentity } from './the-identity';
import { theMove } from './the-move';
import { theOthers } from './the-others';
import { theRecord } from './the-record';
import { theRisk } from './the-risk';
import { theSafeguards } from './the-safeguards';
import { theSentence } from './the-sentence';
import { theStates } from './the-states';
import { theVetting } from './the-vetting';
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
  ...theIdentity,
  ...theRecord,
  ...theConcern,
  ...theVetting,
};
