import { check } from '../check';
import { imagesOfChildAbuseAreToBeCompared } from '../rules/images-of-child-abuse-are-to-be-compared';

/** What `law/mechanisms/interpol-icse` asks of the situation. */
export const interpolIcse = check({
  mechanism: 'interpol-icse',
  when: [imagesOfChildAbuseAreToBeCompared],
  instead: ['europol-siena-eis'],
});
