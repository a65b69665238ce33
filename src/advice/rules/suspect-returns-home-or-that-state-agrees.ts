import { rule } from '../rule';

/** The suspect lives there and agrees to go back; otherwise he or she asks for that State, and it consents. */
export const suspectReturnsHomeOrThatStateAgrees = rule({
  id: 'suspect-returns-home-or-that-state-agrees',
  needs: ['residence', 'agreesToReturn'],
  restsOn: ['2009-829/art-9(1)', '2009-829/art-9(2)'],
  holds: ({ residence, agreesToReturn }) => {
    if (agreesToReturn === 'no' || residence === 'not-asked-for') return 'no';
    if (residence === 'asked-and-agreed') return 'yes';
    return residence === 'lives-there' ? (agreesToReturn ?? 'unknown') : 'unknown';
  },
});
