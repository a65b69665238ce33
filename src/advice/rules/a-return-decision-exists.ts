import { rule } from '../rule';

/** A third-country national is under a decision to leave the area, and residence is being decided. */
export const aReturnDecisionExists = rule({
  id: 'a-return-decision-exists',
  needs: ['purpose', 'citizenship', 'removalDecision'],
  restsOn: ['2018-1860/art-3(1)', '2018-1860/art-14'],
  holds: ({ purpose, citizenship, removalDecision }) => {
    if (citizenship === 'union') return 'no';
    if (purpose !== undefined && purpose !== 'decide-on-residence') return 'no';
    if (purpose === undefined || removalDecision === undefined || removalDecision === 'unknown') return 'unknown';
    return removalDecision === 'return-decision' ? 'yes' : 'no';
  },
});
