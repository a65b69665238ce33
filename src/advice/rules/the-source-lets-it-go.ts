import { rule } from '../rule';

/** The data are our own, or whoever gave them agrees. What came by a record reply or from SIS keeps its purpose. */
export const theSourceLetsItGo = rule({
  id: 'the-source-lets-it-go',
  needs: ['shareSource'],
  restsOn: ['2016-680/art-9(3)', '2023-977/art-3', '2009-315/art-9(1)', '2018-1862/art-56(5)'],
  holds: ({ shareSource }) => {
    if (shareSource === undefined || shareSource === 'unknown' || shareSource === 'source-not-asked') return 'unknown';
    return shareSource === 'own-data' || shareSource === 'source-agrees' ? 'yes' : 'no';
  },
});
