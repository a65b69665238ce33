import { rule } from '../rule';

/** An object is to be seized or used as evidence: not asked here. */
export const anObjectIsSought = rule({
  id: 'an-object-is-sought',
  needs: ['purpose'],
  restsOn: ['2018-1862/art-38'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' ? 'unknown' : 'no';
  },
});
