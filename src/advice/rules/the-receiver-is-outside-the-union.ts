import { rule } from '../rule';

/** The data leave the Union: the United Kingdom, another State outside, or INTERPOL. */
export const theReceiverIsOutsideTheUnion = rule({
  id: 'the-receiver-is-outside-the-union',
  needs: ['shareReceiver'],
  restsOn: ['2016-680/art-35(1)', '2016-680/recital-25'],
  holds: ({ shareReceiver }) => {
    if (shareReceiver === undefined || shareReceiver === 'unknown') return 'unknown';
    return shareReceiver === 'outside-the-union' ? 'yes' : 'no';
  },
});
