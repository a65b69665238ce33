import { check } from '../check';
import { purposeIsPreventionOrInvestigation } from '../rules/purpose-is-prevention-or-investigation';

/** What `law/mechanisms/dir-2023-977-request` asks of the situation. */
export const dir2023977Request = check({
  mechanism: 'dir-2023-977-request',
  when: [purposeIsPreventionOrInvestigation],
  instead: ['fd-2006-960', 'tca-operational-information', 'interpol-diffusion'],
});
