import { rule } from '../rule';

/** A private person or body: it needs a law that provides for it. */
export const theReceiverIsNoAuthority = rule({
  id: 'the-receiver-is-no-authority',
  needs: ['shareReceiver'],
  restsOn: ['2016-680/art-9(1)'],
  holds: ({ shareReceiver }) => {
    if (shareReceiver === undefined || shareReceiver === 'unknown') return 'unknown';
    return shareReceiver === 'employer-or-club' ||
      shareReceiver === 'family-or-partner' ||
      shareReceiver === 'press-or-public'
      ? 'yes'
      : 'no';
  },
});
