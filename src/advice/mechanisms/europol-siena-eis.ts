import { check } from '../check';
import { itIsWithinTheRemitOfEuropol } from '../rules/it-is-within-the-remit-of-europol';

/** What `law/mechanisms/europol-siena-eis` asks of the situation. */
export const europolSienaEis = check({
  mechanism: 'europol-siena-eis',
  when: [itIsWithinTheRemitOfEuropol],
  instead: ['dir-2023-977-own-initiative', 'dir-2023-977-request', 'interpol-diffusion'],
});
