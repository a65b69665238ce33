import { rule } from '../rule';

/** A missing or vulnerable person is to be protected: that has facts of its own, which only the victim flow asks. */
export const aPersonToProtectIsMissingOrAtRisk = rule({
  id: 'a-person-to-protect-is-missing-or-at-risk',
  needs: ['purpose'],
  restsOn: ['2018-1862/art-32(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'protect-victim' ? 'unknown' : 'no';
  },
});
