import { check } from '../check';
import { anObjectIsSought } from '../rules/an-object-is-sought';

/** What `law/mechanisms/sis-38-objects` asks of the situation. */
export const sis38Objects = check({
  mechanism: 'sis-38-objects',
  when: [anObjectIsSought],
});
