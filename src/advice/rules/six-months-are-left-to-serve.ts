import { rule } from '../rule';

/** At least six months are left to serve when the papers arrive. Here the remainder counts, not what was imposed. */
export const sixMonthsAreLeftToServe = rule({
  id: 'six-months-are-left-to-serve',
  needs: ['sentenceLeft'],
  restsOn: ['2008-909/art-9(1)(h)', 'coe-1983/art-3-conditions'],
  holds: ({ sentenceLeft }) => {
    if (sentenceLeft === undefined || sentenceLeft === 'unknown') return 'unknown';
    return sentenceLeft >= 6 ? 'yes' : 'no';
  },
});
