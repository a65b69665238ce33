import { rule } from '../rule';

/** What was sent was police information to another State: it is renewed by a new message, and by nothing else. */
export const aMessageWasSent = rule({
  id: 'a-message-was-sent',
  needs: ['sentKind'],
  restsOn: ['2023-977/art-7(1)'],
  holds: ({ sentKind }) => {
    if (sentKind === undefined || sentKind === 'unknown') return 'unknown';
    return sentKind === 'police-message' ? 'yes' : 'no';
  },
});
