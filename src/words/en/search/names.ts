import type { SearchName } from '../../types';
import { alertNames } from './alert-names';
import { arrestWarrantNames } from './arrest-warrant-names';
import { earlierArticleNames } from './earlier-article-names';
import { neighbourNames } from './neighbour-names';
import { oldNames } from './old-names';
import { oldSisNames } from './old-sis-names';
import { orderNames } from './order-names';
import { orderNamesNorthAndEast } from './order-names-north-and-east';
import { recordNames } from './record-names';
import { recordNamesNorthAndEast } from './record-names-north-and-east';
import { registerNames } from './register-names';
import { supervisionNames } from './supervision-names';
import { supervisionNamesNorthAndEast } from './supervision-names-north-and-east';
import { unionOrderNames } from './union-order-names';
import { workWithChildrenNames } from './work-with-children-names';

/** Old names, and names in other languages. Those that no source confirms are left out. */
export const searchNames: readonly SearchName[] = [
  ...oldNames,
  ...oldSisNames,
  ...earlierArticleNames,
  ...workWithChildrenNames,
  ...recordNames,
  ...recordNamesNorthAndEast,
  ...registerNames,
  ...supervisionNames,
  ...supervisionNamesNorthAndEast,
  ...orderNames,
  ...orderNamesNorthAndEast,
  ...arrestWarrantNames,
  ...unionOrderNames,
  ...alertNames,
  ...neighbourNames,
];
