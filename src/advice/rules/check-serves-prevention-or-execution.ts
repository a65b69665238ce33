import { rule } from '../rule';

/** The purposes of a check alert: prevent offences or threats, or execute a sentence. */
export const checkServesPreventionOrExecution = rule({
  id: 'check-serves-prevention-or-execution',
  needs: ['purpose'],
  restsOn: ['2018-1862/art-36(2)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return ['prevent-harm', 'protect-victim', 'supervise-or-execute', 'investigate', 'locate-and-arrest'].includes(
      purpose,
    )
      ? 'yes'
      : 'no';
  },
});
