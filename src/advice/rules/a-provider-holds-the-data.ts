import { all, asOutcome } from '../outcome';
import { rule } from '../rule';

/** A provider holds data that open proceedings need. For an absconded convict the sentence decides too: that stays with the prosecutor. */
export const aProviderHoldsTheData = rule({
  id: 'a-provider-holds-the-data',
  needs: ['purpose', 'providerHoldsData', 'proceedingsOpen'],
  restsOn: ['2023-1543/art-2(2)'],
  holds: ({ purpose, providerHoldsData, proceedingsOpen }) => {
    if (purpose === undefined) return 'unknown';
    if (purpose === 'investigate' || purpose === 'prosecute')
      return all([asOutcome(providerHoldsData), asOutcome(proceedingsOpen)]);
    return purpose === 'locate-and-arrest' && providerHoldsData !== 'no' ? 'unknown' : 'no';
  },
});
