import { rule } from '../rule';

/** The aim is to find and arrest, so that a sentence is served or a trial held. */
export const purposeIsArrest = rule({
  id: 'purpose-is-arrest',
  needs: ['purpose', 'enforceableOrder'],
  restsOn: ['2002-584/art-1(1)'],
  holds: ({ purpose, enforceableOrder }) => {
    if (purpose === 'locate-and-arrest' || enforceableOrder === 'yes') return 'yes';
    return purpose === undefined ? 'unknown' : 'no';
  },
});
