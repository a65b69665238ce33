import { type Place, territories } from '../../law';
import { rule } from '../rule';

/** Third-country nationals are in the index, and Union citizens with a second nationality outside the Union. */
export const theIndexCoversThePerson = rule({
  id: 'the-index-covers-the-person',
  needs: ['citizenship', 'nationalities'],
  restsOn: ['2019-816/art-2', '2019-816/art-7(4)'],
  holds: ({ citizenship, nationalities }) => {
    if (citizenship === 'third-country') return 'yes';
    if (nationalities === undefined || nationalities === 'unknown') return 'unknown';
    return nationalities.some(isOutside) ? 'yes' : 'unknown';
  },
});

const isOutside = (place: Place): boolean => place === 'elsewhere' || territories[place].group !== 'EU';
