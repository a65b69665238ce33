import { rule } from '../rule';

/** Prints of this person were taken under national law. Prints move only where strictly necessary. */
export const thePrintsMayBeCompared = rule({
  id: 'the-prints-may-be-compared',
  needs: ['identityPrints'],
  restsOn: ['2016-680/art-10', '2008-615/art-9'],
  holds: ({ identityPrints }) => {
    if (identityPrints === 'taken') return 'yes';
    return identityPrints === 'may-not-be-taken' ? 'no' : 'unknown';
  },
});
