import { months, tick } from './kinds';

/** How a person leaves custody, and what a transfer of the sentence or a removal rests on. */
export const theRelease = {
  custodyExit: {
    kind: 'one',
    values: ['release', 'temporary-leave', 'sentence-transfer', 'removal', 'surrender', 'unknown'],
  },
  /** What ties the person to the State that would carry out the sentence. */
  tieToThatState: {
    kind: 'one',
    values: ['lives-there', 'removed-there-after-release', 'other-ties', 'none', 'unknown'],
  },
  consentToTransfer: tick,
  thatStateAgrees: tick,
  sentenceLeft: { ...months([5, 6, 7]), orUnknown: true },
  removalDecision: { kind: 'one', values: ['return-decision', 'other-decision-to-leave', 'none', 'unknown'] },
} as const;
