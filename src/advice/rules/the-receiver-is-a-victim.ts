import { rule } from '../rule';

/** A victim: the authority in charge of victims tells, what the law owes. */
export const theReceiverIsAVictim = rule({
  id: 'the-receiver-is-a-victim',
  needs: ['shareReceiver'],
  restsOn: ['2012-29/art-6(5)', '2012-29/art-6(6)'],
  holds: ({ shareReceiver }) => {
    if (shareReceiver === undefined || shareReceiver === 'unknown') return 'unknown';
    return shareReceiver === 'victim' ? 'yes' : 'no';
  },
});
