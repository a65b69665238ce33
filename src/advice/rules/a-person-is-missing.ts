import { rule } from '../rule';

/** Somebody to protect is missing: not a person who is wanted, and not one who is only expected to travel. */
export const aPersonIsMissing = rule({
  id: 'a-person-is-missing',
  needs: ['soughtSituation'],
  restsOn: ['2018-1862/art-32(1)', 'interpol-rpd/art-90'],
  holds: ({ soughtSituation }) => {
    if (soughtSituation === 'missing') return 'yes';
    return soughtSituation === 'at-risk-if-travelling' ? 'no' : 'unknown';
  },
});
