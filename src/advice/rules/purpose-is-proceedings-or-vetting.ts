import { rule } from '../rule';

/** Criminal proceedings, execution included, or suitability for work with children. */
export const purposeIsProceedingsOrVetting = rule({
  id: 'purpose-is-proceedings-or-vetting',
  needs: ['purpose'],
  restsOn: ['tca-part-three/title-ix'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' ||
      purpose === 'prosecute' ||
      purpose === 'supervise-or-execute' ||
      purpose === 'vet-for-work'
      ? 'yes'
      : 'no';
  },
});
