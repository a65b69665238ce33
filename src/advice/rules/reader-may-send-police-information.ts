import { rule } from '../rule';

/** Police and the SPOC send; everybody else hands over to them. */
export const readerMaySendPoliceInformation = rule({
  id: 'reader-may-send-police-information',
  needs: ['role'],
  restsOn: ['2023-977/art-2(1)', '2023-977/art-14(1)'],
  holds: ({ role }) => {
    if (role === undefined) return 'unknown';
    return role === 'police' || role === 'spoc' ? 'yes' : 'no';
  },
});
