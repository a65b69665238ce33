import { rule } from '../rule';

/** A check alert stands in SIS: without a recorded renewal it ends with its review period. */
export const aCheckAlertWasEntered = rule({
  id: 'a-check-alert-was-entered',
  needs: ['sentKind'],
  restsOn: ['2018-1862/art-53(4)', '2018-1862/art-53(6)'],
  holds: ({ sentKind }) => {
    if (sentKind === undefined || sentKind === 'unknown') return 'unknown';
    return sentKind === 'check-alert' ? 'yes' : 'no';
  },
});
