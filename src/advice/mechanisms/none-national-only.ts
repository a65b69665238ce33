import { check } from '../check';

/** What `law/mechanisms/none-national-only` asks of the situation. */
export const noneNationalOnly = check({
  mechanism: 'none-national-only',
  when: [],
});
