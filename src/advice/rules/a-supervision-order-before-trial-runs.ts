import { rule } from '../rule';

/** Measures before trial were ordered and take the place of detention. Those only considered wait for the court. */
export const aSupervisionOrderBeforeTrialRuns = rule({
  id: 'a-supervision-order-before-trial-runs',
  needs: ['purpose', 'preTrialStage'],
  onlyIfAsked: ['preTrialStage'],
  restsOn: ['2009-829/art-9(1)'],
  holds: ({ purpose, preTrialStage }) => {
    switch (preTrialStage) {
      case 'measures-ordered':
      case 'recognised-there':
        return 'yes';
      case 'breached-or-gone':
      case 'no-measures':
      case 'convicted':
        return 'no';
      case 'being-considered':
      case 'unknown':
        return 'unknown';
      default:
        return purpose === undefined || purpose === 'prosecute' || purpose === 'protect-victim' ? 'unknown' : 'no';
    }
  },
});
