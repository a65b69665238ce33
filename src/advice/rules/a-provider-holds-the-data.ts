import { rule } from '../rule';

/** A provider holds data that a case or the search for an absconded convict needs: not asked here. */
export const aProviderHoldsTheData = rule({
  id: 'a-provider-holds-the-data',
  needs: ['purpose'],
  restsOn: ['2023-1543/art-2(2)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' || purpose === 'locate-and-arrest' ? 'unknown' : 'no';
  },
});
