import { rule } from '../rule';

/** Police of another State, INTERPOL or Europol: your police, SPOC or National Central Bureau sends. */
export const theReceiverIsInAnotherState = rule({
  id: 'the-receiver-is-in-another-state',
  needs: ['shareReceiver'],
  restsOn: ['2023-977/art-1(1)', '2016-680/art-35(1)', '2016-794/art-7(5)'],
  holds: ({ shareReceiver }) => {
    if (shareReceiver === undefined || shareReceiver === 'unknown') return 'unknown';
    return shareReceiver === 'police-abroad' || shareReceiver === 'outside-the-union' || shareReceiver === 'europol'
      ? 'yes'
      : 'no';
  },
});
