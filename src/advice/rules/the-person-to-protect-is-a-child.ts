import { rule } from '../rule';

/** A child can be kept from travelling for more reasons than a vulnerable adult, and child protection has a channel of its own. */
export const thePersonToProtectIsAChild = rule({
  id: 'the-person-to-protect-is-a-child',
  needs: ['soughtPerson'],
  restsOn: ['2018-1862/art-32(1)'],
  holds: ({ soughtPerson }) => {
    if (soughtPerson === undefined || soughtPerson === 'unknown') return 'unknown';
    return soughtPerson === 'child' ? 'yes' : 'no';
  },
});
