import { rule } from '../rule';

/** The paper protects a person who comes here; it supervises nobody. */
export const itIsAProtectionOrder = rule({
  id: 'it-is-a-protection-order',
  needs: ['certificateKind'],
  restsOn: ['2011-99/art-9(1)'],
  holds: ({ certificateKind }) => {
    if (certificateKind === undefined || certificateKind === 'unknown') return 'unknown';
    return certificateKind === 'protection-order' ? 'yes' : 'no';
  },
});
