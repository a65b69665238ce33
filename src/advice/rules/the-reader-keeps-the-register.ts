import { rule } from '../rule';

/** The central authority for criminal records stores and passes on; everybody else asks it. */
export const theReaderKeepsTheRegister = rule({
  id: 'the-reader-keeps-the-register',
  needs: ['role'],
  restsOn: ['2009-315/art-3', '2009-315/art-5(1)'],
  holds: ({ role }) => {
    if (role === undefined) return 'unknown';
    return role === 'records-authority' ? 'yes' : 'no';
  },
});
