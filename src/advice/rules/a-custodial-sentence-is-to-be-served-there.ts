import { rule } from '../rule';

/** A prison sentence is to be served there: what is left, ties and consent are facts of their own, not asked here. */
export const aCustodialSentenceIsToBeServedThere = rule({
  id: 'a-custodial-sentence-is-to-be-served-there',
  needs: ['purpose'],
  restsOn: ['2008-909/art-4(1)', 'coe-1983/art-3-consents'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'supervise-or-execute' ? 'unknown' : 'no';
  },
});
