import { lifeMayBeAtStake } from '../life-may-be-at-stake';
import { rule } from '../rule';

/** The purposes of police information. Supervision as such is none of them: with an offence in view a warning is a second purpose, with its own facts and decision. */
export const purposeIsPreventionOrInvestigation = rule({
  id: 'purpose-is-prevention-or-investigation',
  needs: ['purpose', 'assessmentFinding', 'harmIsImminent'],
  restsOn: ['2023-977/art-1(1)'],
  holds: ({ purpose, assessmentFinding, harmIsImminent }) => {
    if (purpose === undefined) return lifeMayBeAtStake(harmIsImminent, purpose) ? 'yes' : 'unknown';
    if (purpose === 'prevent-harm' || purpose === 'protect-victim' || purpose === 'investigate') return 'yes';
    if (purpose !== 'supervise-or-execute' && purpose !== 'locate-and-arrest') return 'no';
    if (harmIsImminent === 'yes' || assessmentFinding === 'real-likelihood') return 'yes';
    return assessmentFinding === undefined || assessmentFinding === 'unknown' ? 'unknown' : 'no';
  },
});
