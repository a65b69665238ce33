import { check } from '../check';

/** What `law/mechanisms/ecris-own-request` asks of the situation. */
export const ecrisOwnRequest = check({
  mechanism: 'ecris-own-request',
  when: [],
});
