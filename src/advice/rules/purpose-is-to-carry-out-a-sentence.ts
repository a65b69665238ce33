import { rule } from '../rule';

/** The aim is to carry out or supervise a sentence. A warning is another purpose, and moves no prison sentence. */
export const purposeIsToCarryOutASentence = rule({
  id: 'purpose-is-to-carry-out-a-sentence',
  needs: ['purpose'],
  restsOn: ['2008-909/art-3(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'supervise-or-execute' ? 'yes' : 'no';
  },
});
