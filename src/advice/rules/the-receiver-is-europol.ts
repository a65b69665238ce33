import { rule } from '../rule';

/** Europol: the national unit sends. */
export const theReceiverIsEuropol = rule({
  id: 'the-receiver-is-europol',
  needs: ['shareReceiver'],
  restsOn: ['2016-794/art-7(5)'],
  holds: ({ shareReceiver }) => {
    if (shareReceiver === undefined || shareReceiver === 'unknown') return 'unknown';
    return shareReceiver === 'europol' ? 'yes' : 'no';
  },
});
