import { rule } from '../rule';

/** Neither a Union citizen nor somebody with the same right of free movement. */
export const personIsAThirdCountryNational = rule({
  id: 'person-is-a-third-country-national',
  needs: ['citizenship'],
  restsOn: ['2018-1861/art-24'],
  holds: ({ citizenship }) => {
    if (citizenship === undefined || citizenship === 'unknown') return 'unknown';
    return citizenship === 'third-country' ? 'yes' : 'no';
  },
});
