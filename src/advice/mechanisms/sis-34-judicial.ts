import { check } from '../check';
import { aProcedureNeedsTheWhereabouts } from '../rules/a-procedure-needs-the-whereabouts';

/** What `law/mechanisms/sis-34-judicial` asks of the situation. */
export const sis34Judicial = check({
  mechanism: 'sis-34-judicial',
  when: [aProcedureNeedsTheWhereabouts],
  instead: ['interpol-blue'],
});
