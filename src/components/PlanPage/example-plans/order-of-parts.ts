import { planWords } from '../../../words';

/** The parts of a plan, in their order on the screen: the design's list. A part without content is left out. */
export const orderOfParts: readonly string[] = [
  planWords.doNow,
  planWords.basis,
  planWords.whatToWrite,
  planWords.limits,
  planWords.whoMayKnow,
  planWords.meanwhile,
  planWords.alongside,
  planWords.ifClosed,
  planWords.after,
  planWords.decisionRecord,
  planWords.closedRoutes,
  planWords.otherPurpose,
  planWords.yourAnswers,
  planWords.sources,
  planWords.policeSheet,
];
