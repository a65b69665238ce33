import { rule } from '../rule';

/** A protected person has a measure and asks that it holds abroad: not asked here. */
export const aProtectedPersonAsks = rule({
  id: 'a-protected-person-asks',
  needs: ['purpose'],
  restsOn: ['2011-99/art-6(2)', '606-2013/art-5'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'protect-victim' ? 'unknown' : 'no';
  },
});
