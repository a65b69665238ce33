import { rule } from '../rule';

/** A third-country national is under a decision to leave the area: the decision itself is not asked here. */
export const aReturnDecisionExists = rule({
  id: 'a-return-decision-exists',
  needs: ['purpose', 'citizenship'],
  restsOn: ['2018-1860/art-3(1)', '2018-1860/art-14'],
  holds: ({ purpose, citizenship }) => {
    if (citizenship === 'union') return 'no';
    return purpose === undefined || purpose === 'decide-on-residence' ? 'unknown' : 'no';
  },
});
