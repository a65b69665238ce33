import { check } from '../check';
import { harmIsImminent } from '../rules/harm-is-imminent';

/** What `law/mechanisms/interpol-orange` asks of the situation. */
export const interpolOrange = check({
  mechanism: 'interpol-orange',
  when: [harmIsImminent],
});
