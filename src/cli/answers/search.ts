import { fileURLToPath } from 'node:url';
import { makeSearch, type Search } from '../../search';
import { searchData } from '../../search/gather';
import type { RequestOf } from '../contract';

const docs = fileURLToPath(new URL('../../../docs', import.meta.url));

/** The index is made when it is first asked for, from the files themselves: a cli without a build has no other. */
let made: Promise<Search> | undefined;

/** The results of the site's search box, best first. */
export async function searchAnswer({ query, limit }: RequestOf<'search'>) {
  made ??= searchData(docs).then(makeSearch);
  return { results: (await made)(query, limit) };
}
