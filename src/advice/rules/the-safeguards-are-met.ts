import { all, asOutcome } from '../outcome';
import { rule } from '../rule';

/** No milder way, necessary, proportionate, accurate, by a lawful channel. One no is no; one not known is not yet. */
export const theSafeguardsAreMet = rule({
  id: 'the-safeguards-are-met',
  needs: [
    'safeguardOtherwise',
    'safeguardNecessity',
    'safeguardProportionality',
    'safeguardAccuracy',
    'safeguardLawfulChannel',
  ],
  restsOn: ['2016-680/art-4', '2016-680/art-7(2)', '2016-680/art-8'],
  holds: (safeguards) => all(Object.values(safeguards).map(asOutcome)),
});
