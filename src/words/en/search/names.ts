import type { SearchName } from '../../types';

/** Old names, and names in other languages. */
export const searchNames: readonly SearchName[] = [];
