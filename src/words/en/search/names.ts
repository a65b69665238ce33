import type { SearchName } from '../../types';
import { oldNames } from './old-names';
import { orderNames } from './order-names';
import { recordNames } from './record-names';
import { recordNamesNorthAndEast } from './record-names-north-and-east';
import { registerNames } from './register-names';
import { supervisionNames } from './supervision-names';
import { supervisionNamesNorthAndEast } from './supervision-names-north-and-east';
import { workWithChildrenNames } from './work-with-children-names';

/** Old names, and names in other languages. Those that no source confirms are left out. */
export const searchNames: readonly SearchName[] = [
  ...oldNames,
  ...workWithChildrenNames,
  ...recordNames,
  ...recordNamesNorthAndEast,
  ...registerNames,
  ...supervisionNames,
  ...supervisionNamesNorthAndEast,
  ...orderNames,
];
