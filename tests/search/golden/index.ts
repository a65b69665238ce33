import { deadlines } from './deadlines';
import { investigating } from './investigating';
import { names } from './names';
import { receiving } from './receiving';
import { records } from './records';
import { supervising } from './supervising';
import { telling } from './telling';
import { texts } from './texts';
import { typing } from './typing';

/** Every question of the golden set, by topic. */
export const golden = {
  telling,
  receiving,
  records,
  investigating,
  supervising,
  deadlines,
  texts,
  names,
  typing,
} as const;
