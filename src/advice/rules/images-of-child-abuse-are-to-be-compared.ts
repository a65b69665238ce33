import { rule } from '../rule';

/** Images or videos of child sexual abuse from a case are to be compared: not asked here. */
export const imagesOfChildAbuseAreToBeCompared = rule({
  id: 'images-of-child-abuse-are-to-be-compared',
  needs: ['purpose'],
  restsOn: ['interpol-rpd/icse'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'protect-victim' ? 'unknown' : 'no';
  },
});
