import { check } from '../check';
import { aMajorEventIsNamed } from '../rules/a-major-event-is-named';

/** What `law/mechanisms/pruem-major-events` asks of the situation. */
export const pruemMajorEvents = check({
  mechanism: 'pruem-major-events',
  when: [aMajorEventIsNamed],
  instead: ['dir-2023-977-own-initiative', 'tca-operational-information'],
});
