import { rule } from '../rule';

/** A witness, a summons, a judgment to be served or a sentence to be started: facts of a procedure, not asked here. */
export const aProcedureNeedsTheWhereabouts = rule({
  id: 'a-procedure-needs-the-whereabouts',
  needs: ['purpose'],
  restsOn: ['2018-1862/art-34'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'prosecute' || purpose === 'locate-and-arrest' ? 'unknown' : 'no';
  },
});
