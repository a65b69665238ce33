import { all, type Outcome } from '../outcome';
import { rule } from '../rule';

const asked = {
  'asks-after-warning': 'yes',
  'asks-not-yet-warned': 'unknown',
  'does-not-ask': 'no',
  'not-asked-yet': 'unknown',
  unknown: 'unknown',
} as const satisfies Readonly<Record<string, Outcome>>;

/** The protected person lives or stays there, or has decided to, and asks; he or she knows that the other side may learn the State. */
export const aProtectedPersonAsks = rule({
  id: 'a-protected-person-asks',
  needs: ['protectedPersonAsks', 'protectedMove'],
  restsOn: ['2011-99/art-6(2)', '2011-99/art-6(1)', '606-2013/art-5'],
  holds: ({ protectedPersonAsks, protectedMove }) => {
    const moves = protectedMove === 'lives-or-stays-there' || protectedMove === 'has-decided' ? 'yes' : 'unknown';
    return all([protectedPersonAsks === undefined ? 'unknown' : asked[protectedPersonAsks], moves]);
  },
});
