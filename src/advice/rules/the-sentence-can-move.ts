import { allOf } from '../rule';
import { aCustodialSentenceIsToBeServedThere } from './a-custodial-sentence-is-to-be-served-there';
import { thatStateMayTakeOverTheSentence } from './that-state-may-take-over-the-sentence';
import { thePersonConsentsOrNeedNot } from './the-person-consents-or-need-not';

/** What a transfer of a prison sentence between member States asks; the parts are said once, each in its own rule. */
export const theSentenceCanMoveParts = [
  aCustodialSentenceIsToBeServedThere,
  thatStateMayTakeOverTheSentence,
  thePersonConsentsOrNeedNot,
] as const;

/** All of them together, for the forks of a flow. */
export const theSentenceCanMove = allOf('the-sentence-can-move', ['2008-909/art-4(1)'], theSentenceCanMoveParts);
