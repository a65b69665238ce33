import { rule } from '../rule';

/** For work, housing or family life, data need a law that provides for it. No law: closed. */
export const aLawProvidesForTellingOutsiders = rule({
  id: 'a-law-provides-for-telling-outsiders',
  needs: ['outsiderLaw'],
  restsOn: ['2016-680/art-9(1)'],
  holds: ({ outsiderLaw }) => {
    if (outsiderLaw === undefined || outsiderLaw === 'unknown') return 'unknown';
    return outsiderLaw === 'law-covers-this-case' ? 'yes' : 'no';
  },
});
