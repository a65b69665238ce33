import { rule } from '../rule';

/** At least four months were imposed. What is left to serve is not the test. */
export const sentenceIsFourMonthsOrMore = rule({
  id: 'sentence-is-four-months-or-more',
  needs: ['sentenceImposed'],
  restsOn: ['2002-584/art-2(1)'],
  holds: ({ sentenceImposed }) => {
    if (sentenceImposed === undefined || sentenceImposed === 'unknown') return 'unknown';
    return sentenceImposed >= 4 ? 'yes' : 'no';
  },
});
