import { rule } from '../rule';

/** Pre-trial, trial, or the execution of the conviction, against this person. */
export const purposeIsCriminalProceedings = rule({
  id: 'purpose-is-criminal-proceedings',
  needs: ['purpose'],
  restsOn: ['2009-315/art-6(1)', '2009-315/art-9(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' || purpose === 'supervise-or-execute' ? 'yes' : 'no';
  },
});
