import { check } from '../check';
import { personAsksForTheOwnRecord } from '../rules/person-asks-for-the-own-record';

/** What `law/mechanisms/ecris-own-request` asks of the situation. */
export const ecrisOwnRequest = check({
  mechanism: 'ecris-own-request',
  when: [personAsksForTheOwnRecord],
});
