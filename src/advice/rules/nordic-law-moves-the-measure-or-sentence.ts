import { allOf, anyOf, rule } from '../rule';
import { aMeasureRunsOrFollows } from './a-measure-runs-or-follows';
import { measureIsOfAKindThatMoves } from './measure-is-of-a-kind-that-moves';
import { personGoesToLiveThere } from './person-goes-to-live-there';

const restsOn = ['nordic-1963/sections-5-23'] as const;

/** Only a flow that asks how the person leaves custody can come to a sentence; elsewhere supervision is meant. */
const theSentenceIsToBeServedThere = rule({
  id: 'the-sentence-is-to-be-served-there',
  needs: ['purpose', 'custodyExit', 'sentenceStatus'],
  restsOn,
  holds: ({ purpose, custodyExit, sentenceStatus }) =>
    purpose === 'supervise-or-execute' && custodyExit === 'sentence-transfer' && sentenceStatus !== 'not-final'
      ? 'yes'
      : 'no',
});

const supervisionMoves = allOf('supervision-moves', restsOn, [
  aMeasureRunsOrFollows,
  measureIsOfAKindThatMoves,
  personGoesToLiveThere,
]);

/** Supervision of somebody who goes to live there, or a final prison sentence to be served there. */
export const nordicLawMovesTheMeasureOrSentence = anyOf('nordic-law-moves-the-measure-or-sentence', restsOn, [
  theSentenceIsToBeServedThere,
  supervisionMoves,
]);
