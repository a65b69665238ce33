import type { Facts } from '../../advice';
import { planPageWords } from '../../words';

/** Who decides for a purpose, and on what; before the purpose is answered, that it is asked on the way. */
export const authorityFor = (purpose: Facts['purpose']): string =>
  planPageWords.compare.authority[purpose ?? 'not-answered'];
