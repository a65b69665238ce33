import { rule } from '../rule';

const inSis: ReadonlySet<string> = new Set(['check-alert', 'entry-or-return-alert', 'arrest-alert']);

/** Data in SIS that another State entered look wrong: it is told at once, in two working days at most. */
export const sisDataOfAnotherStateLookWrong = rule({
  id: 'sis-data-of-another-state-look-wrong',
  needs: ['sentKind', 'wrongDataOwner'],
  restsOn: ['2018-1862/art-59(5)'],
  holds: ({ sentKind, wrongDataOwner }) => {
    if (sentKind === undefined || sentKind === 'unknown') return 'unknown';
    if (!inSis.has(sentKind) || wrongDataOwner === 'own') return 'no';
    return wrongDataOwner === 'another-state' ? 'yes' : 'unknown';
  },
});
