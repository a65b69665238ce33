import { lifeMayBeAtStake } from '../life-may-be-at-stake';
import { rule } from '../rule';

/** Prevention, investigation, prosecution, execution of penalties, threats to public safety. */
export const purposeFitsOperationalInformation = rule({
  id: 'purpose-fits-operational-information',
  needs: ['purpose', 'harmIsImminent'],
  restsOn: ['tca-part-three/art-563', 'interpol-rpd/art-97'],
  holds: ({ purpose, harmIsImminent }) => {
    if (purpose === undefined) return lifeMayBeAtStake(harmIsImminent, purpose) ? 'yes' : 'unknown';
    return purpose === 'prevent-harm' ||
      purpose === 'protect-victim' ||
      purpose === 'investigate' ||
      purpose === 'prosecute' ||
      purpose === 'supervise-or-execute' ||
      purpose === 'locate-and-arrest'
      ? 'yes'
      : 'no';
  },
});
