import { makeSearch } from '../../src/search';
import { searchData } from '../../src/search/gather';

/** The index of the whole house and its search, made once for a test file. */
export const data = await searchData('docs');
export const search = makeSearch(data);
