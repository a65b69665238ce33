import { check } from '../check';

/** What `law/mechanisms/dir-2023-977-request` asks of the situation. */
export const dir2023977Request = check({
  mechanism: 'dir-2023-977-request',
  when: [],
  instead: ['fd-2006-960', 'tca-operational-information', 'interpol-diffusion'],
});
