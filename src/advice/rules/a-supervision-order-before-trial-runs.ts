import { rule } from '../rule';

/** Measures before trial take the place of detention: facts of the pending case, not asked here. */
export const aSupervisionOrderBeforeTrialRuns = rule({
  id: 'a-supervision-order-before-trial-runs',
  needs: ['purpose'],
  restsOn: ['2009-829/art-9(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'prosecute' || purpose === 'protect-victim' ? 'unknown' : 'no';
  },
});
