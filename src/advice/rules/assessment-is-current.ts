import { lifeMayBeAtStake } from '../life-may-be-at-stake';
import { rule } from '../rule';

/** Only data that are accurate and up to date may be sent. Six months is our practice line, not law: older assessments are renewed first. In immediate danger what is known goes, marked unverified. */
export const assessmentIsCurrent = rule({
  id: 'assessment-is-current',
  needs: ['assessmentAge', 'assessmentFinding', 'harmIsImminent'],
  restsOn: ['2016-680/art-7(2)'],
  holds: ({ assessmentAge, assessmentFinding, harmIsImminent }) => {
    if (lifeMayBeAtStake(harmIsImminent, assessmentAge)) return 'yes';
    if (assessmentFinding === 'none-made' || assessmentAge === 'none-made') return 'no';
    if (assessmentAge === 'under-3-months' || assessmentAge === '3-to-6-months') return 'yes';
    return assessmentAge === 'over-6-months' || assessmentAge === 'undated' ? 'no' : 'unknown';
  },
});
