import { rule } from '../rule';

const everywhere: ReadonlySet<string> = new Set([
  'tell-new-address',
  'places',
  'limits-on-leaving',
  'reporting',
  'no-contact',
]);

/** Six kinds are monitored everywhere; some more where that State notified them. A tag is not named in the article. */
export const measureBeforeTrialIsOfAKindThatMoves = rule({
  id: 'measure-before-trial-is-of-a-kind-that-moves',
  needs: ['preTrialMeasures'],
  restsOn: ['2009-829/art-8(1)', '2009-829/art-8(2)'],
  holds: ({ preTrialMeasures = ['unknown'] }) => {
    if (preTrialMeasures.some((kind) => everywhere.has(kind))) return 'yes';
    return preTrialMeasures.every((kind) => kind === 'other') ? 'no' : 'unknown';
  },
});
