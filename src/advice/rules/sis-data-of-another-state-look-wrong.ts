import { rule } from '../rule';

/** Data in an alert that another State entered look wrong: it is told at once, in two working days at most. */
export const sisDataOfAnotherStateLookWrong = rule({
  id: 'sis-data-of-another-state-look-wrong',
  needs: ['wrongDataOwner'],
  restsOn: ['2018-1862/art-59(5)'],
  holds: ({ wrongDataOwner }) => {
    if (wrongDataOwner === undefined || wrongDataOwner === 'unknown') return 'unknown';
    return wrongDataOwner === 'alert-of-another-state' ? 'yes' : 'no';
  },
});
