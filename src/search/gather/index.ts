/** The second door of the search room: gathers what can be found, at build time and for the cli. It reads files. */
import { searchLists } from '../../words/search';
import { makeData, type SearchData, type Source } from '../index';
import { withAskedWords } from './asked-sources';
import { chapterSources } from './chapters';
import { flowSources } from './flow-sources';
import { legalSources, limitSources, mechanismSources } from './law-sources';
import { nameSources } from './name-sources';
import { pageSources } from './page-sources';
import { questionSources } from './question-sources';
import { reviewSources } from './review-sources';
import { stateSources } from './state-sources';
import { termSources } from './term-sources';

/** Everything that can be found. @param docs the folder of the chapters */
export async function gatherSources(docs: string): Promise<readonly Source[]> {
  const [mechanisms, limits, reviews, texts, states] = await Promise.all([
    mechanismSources(),
    limitSources(),
    reviewSources(),
    legalSources(),
    stateSources(),
  ]);
  const found = withAskedWords([
    ...flowSources(),
    ...mechanisms,
    ...limits,
    ...pageSources(),
    ...chapterSources(docs),
    ...termSources(),
    ...texts,
    ...states,
  ]);
  return [...found, ...reviews, ...questionSources(found), ...nameSources(found)];
}

/** The index, whole. The site's plugin writes it down, the cli makes it on the spot. */
export const searchData = async (docs: string): Promise<SearchData> => makeData(await gatherSources(docs), searchLists);
