import { check } from '../check';
import { proceedingsAreToMove } from '../rules/proceedings-are-to-move';

/** What `law/mechanisms/transfer-of-proceedings` asks of the situation. */
export const transferOfProceedings = check({
  mechanism: 'transfer-of-proceedings',
  when: [proceedingsAreToMove],
  instead: ['mla-coe-1959'],
});
