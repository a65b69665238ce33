import { check } from '../check';
import { aCaseRunsInSeveralStates } from '../rules/a-case-runs-in-several-states';

/** What `law/mechanisms/jit-eurojust` asks of the situation. */
export const jitEurojust = check({
  mechanism: 'jit-eurojust',
  when: [aCaseRunsInSeveralStates],
  instead: ['eio', 'mla-2000', 'mla-coe-1959'],
});
