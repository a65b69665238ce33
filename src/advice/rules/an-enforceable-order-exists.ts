import { rule } from '../rule';

/** A national arrest warrant or an enforceable judgment or decision. A breach of conditions is neither. */
export const anEnforceableOrderExists = rule({
  id: 'an-enforceable-order-exists',
  needs: ['enforceableOrder', 'sentenceStatus', 'purpose'],
  onlyIfAsked: ['sentenceStatus'],
  restsOn: ['2002-584/art-8(1)(c)'],
  holds: ({ enforceableOrder, sentenceStatus, purpose }) => {
    if (enforceableOrder !== undefined) return enforceableOrder;
    const somebodyIsWanted = sentenceStatus === 'unlawfully-at-large' || purpose === 'locate-and-arrest';
    return somebodyIsWanted || sentenceStatus === undefined || sentenceStatus === 'unknown' ? 'unknown' : 'no';
  },
});
