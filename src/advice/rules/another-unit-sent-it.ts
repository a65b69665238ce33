import { rule } from '../rule';

/** Police, SIRENE Bureau or INTERPOL bureau sent it, and the reader is neither: they undo it, on what the reader hands over. */
export const anotherUnitSentIt = rule({
  id: 'another-unit-sent-it',
  needs: ['role', 'sentKind'],
  restsOn: ['2023-977/art-14(1)', '2018-1862/art-7(2)'],
  holds: ({ role, sentKind }) => {
    if (role === undefined || sentKind === undefined) return 'unknown';
    if (role === 'police' || role === 'spoc') return 'no';
    if (sentKind === 'unknown') return 'unknown';
    return byPolice.has(sentKind) ? 'yes' : 'no';
  },
});

const byPolice: ReadonlySet<string> = new Set(['police-message', 'check-alert', 'interpol-circulation']);
