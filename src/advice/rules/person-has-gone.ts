import { rule } from '../rule';

/** The person left without leave, absconded, or the release was revoked. */
export const personHasGone = rule({
  id: 'person-has-gone',
  needs: ['sentenceStatus'],
  restsOn: ['2008-947/art-20'],
  holds: ({ sentenceStatus }) => {
    if (sentenceStatus === undefined || sentenceStatus === 'unknown') return 'unknown';
    return sentenceStatus === 'unlawfully-at-large' ? 'yes' : 'no';
  },
});
