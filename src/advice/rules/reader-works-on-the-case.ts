import { rule } from '../rule';

/** Police, the SPOC, prosecutors and courts investigate and prosecute; everybody else gives them what they know. */
export const readerWorksOnTheCase = rule({
  id: 'reader-works-on-the-case',
  needs: ['role'],
  restsOn: ['2023-977/art-2(1)', '2014-41/art-2(c)'],
  holds: ({ role }) => {
    if (role === undefined) return 'unknown';
    return role === 'police' || role === 'spoc' || role === 'prosecutor' || role === 'court' ? 'yes' : 'no';
  },
});
