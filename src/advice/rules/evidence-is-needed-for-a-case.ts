import { rule } from '../rule';

/** Evidence is needed for pending proceedings: what, from whom and by whose decision is not asked here. */
export const evidenceIsNeededForACase = rule({
  id: 'evidence-is-needed-for-a-case',
  needs: ['purpose'],
  restsOn: ['2014-41/art-4', 'mla-2000/art-7(1)', 'coe-1959/art-1'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' ? 'unknown' : 'no';
  },
});
