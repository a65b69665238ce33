import { rule } from '../rule';

/** An offence is being investigated or prosecuted. */
export const purposeIsInvestigationOrProsecution = rule({
  id: 'purpose-is-investigation-or-prosecution',
  needs: ['purpose'],
  restsOn: ['interpol-rpd/art-88', 'tca-part-three/art-635'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' ? 'yes' : 'no';
  },
});
