import { theJourney } from './the-journey';
import { theMove } from './the-move';
import { theOthers } from './the-others';
import { theRelease } from './the-release';
import { theRisk } from './the-risk';
import { theSafeguards } from './the-safeguards';
import { theSentence } from './the-sentence';
import { theStates } from './the-states';
import type { FactsWords } from './type';
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
  ...theRelease,
  ...theJourney,
  ...whatWasSent,
};
