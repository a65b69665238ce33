import { rule } from '../rule';

/** Images or videos of child sexual abuse from a case are to be compared. */
export const imagesOfChildAbuseAreToBeCompared = rule({
  id: 'images-of-child-abuse-are-to-be-compared',
  needs: ['purpose', 'abuseMaterial'],
  restsOn: ['interpol-rpd/icse'],
  holds: ({ purpose, abuseMaterial }) => {
    if (purpose === undefined) return 'unknown';
    if (purpose !== 'investigate' && purpose !== 'protect-victim') return 'no';
    if (abuseMaterial === undefined || abuseMaterial.includes('unknown')) return 'unknown';
    return abuseMaterial.includes('images-or-videos') ? 'yes' : 'no';
  },
});
