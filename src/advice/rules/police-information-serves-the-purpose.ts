import type { Purpose } from '../../law';
import { rule } from '../rule';

const served: ReadonlySet<Purpose> = new Set(['prevent-harm', 'investigate', 'protect-victim']);

/** Police information is for preventing, detecting or investigating offences: not for a charge, a sentence or a check. */
export const policeInformationServesThePurpose = rule({
  id: 'police-information-serves-the-purpose',
  needs: ['purpose'],
  restsOn: ['2023-977/art-1(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return served.has(purpose) ? 'yes' : 'no';
  },
});
