import { all, type Outcome } from '../outcome';
import { rule } from '../rule';

/** Marks that very probably belong to the perpetrator of a serious crime, and no other file gave an identity. */
export const marksFitAnAlert = rule({
  id: 'marks-fit-an-alert',
  needs: ['traceSource', 'homeSearch'],
  restsOn: ['2018-1862/art-40'],
  holds: ({ traceSource, homeSearch }) =>
    all([isOne(traceSource, 'perpetrator-of-a-serious-crime'), isOne(homeSearch, 'no-identity')]),
});

const isOne = (answer: string | undefined, wanted: string): Outcome => {
  if (answer === undefined || answer === 'unknown') return 'unknown';
  return answer === wanted ? 'yes' : 'no';
};
