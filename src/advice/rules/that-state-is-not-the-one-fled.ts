import { rule } from '../rule';

/** No international protection, or certainly another State than the one fled. Not checked: nothing goes there. */
export const thatStateIsNotTheOneFled = rule({
  id: 'that-state-is-not-the-one-fled',
  needs: ['internationalProtection', 'goesToStateFled'],
  restsOn: ['2024-1348/art-7(2)(a)', '2013-32/art-30', '2016-680/art-35(1)'],
  holds: ({ internationalProtection, goesToStateFled }) => {
    if (internationalProtection === 'no' || goesToStateFled === 'no') return 'yes';
    return internationalProtection === 'yes' && goesToStateFled === 'yes' ? 'no' : 'unknown';
  },
});
