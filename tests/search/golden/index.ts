import { deadlines } from './deadlines';
import { earlier } from './earlier';
import { investigating } from './investigating';
import { names } from './names';
import { orders } from './orders';
import { plain } from './plain';
import { receiving } from './receiving';
import { records } from './records';
import { supervising } from './supervising';
import { telling } from './telling';
import { texts } from './texts';
import { typing } from './typing';
import { unionOrders } from './union-orders';

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
  plain,
  earlier,
  orders,
  unionOrders,
} as const;
