import { rule } from '../rule';

/** By kind or length it does not fit the law here, and can be adapted. */
export const theMeasureHasToBeAdapted = rule({
  id: 'the-measure-has-to-be-adapted',
  needs: ['certificateFit'],
  restsOn: ['2008-947/art-9(1)', '2008-909/art-8(2)', '2009-829/art-13(3)'],
  holds: ({ certificateFit }) => {
    if (certificateFit === 'has-to-be-adapted') return 'yes';
    return certificateFit === 'fits' ? 'no' : 'unknown';
  },
});
