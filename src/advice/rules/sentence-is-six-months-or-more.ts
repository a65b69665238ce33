import { rule } from '../rule';

/** At least six months were imposed: the line of a Red Notice for the execution of a sentence. */
export const sentenceIsSixMonthsOrMore = rule({
  id: 'sentence-is-six-months-or-more',
  needs: ['sentenceImposed'],
  restsOn: ['interpol-rpd/art-83'],
  holds: ({ sentenceImposed }) => {
    if (sentenceImposed === undefined || sentenceImposed === 'unknown') return 'unknown';
    return sentenceImposed >= 6 ? 'yes' : 'no';
  },
});
