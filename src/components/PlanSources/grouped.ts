import type { CiteView } from '../../explain';
import { actAndArticle } from '../Cite/act-and-article';

/** Articles of one act that were read in the same way on the same day. */
export type Reading = { readonly articles: readonly string[]; readonly first: CiteView };
export type Act = { readonly name: string; readonly official: string; readonly readings: readonly Reading[] };

/** Puts the articles of one act together, so that its address and its reading are said once. */
export function byAct(sources: readonly CiteView[]): readonly Act[] {
  return unique(sources.map(actKey)).map((key) => {
    const own = sources.filter((one) => actKey(one) === key);
    return {
      name: nameOf(own[0]),
      official: own[0]?.official ?? '',
      readings: unique(own.map(readingKey)).flatMap((reading) => {
        const same = own.filter((one) => readingKey(one) === reading);
        return same[0] ? [{ articles: same.map(articleOf), first: same[0] }] : [];
      }),
    };
  });
}

const unique = (keys: readonly string[]) => [...new Set(keys)];
const nameOf = (cite: CiteView | undefined) => actAndArticle(cite?.text ?? '')[0];
const articleOf = ({ text }: CiteView) => actAndArticle(text)[1];
const actKey = (cite: CiteView) => `${nameOf(cite)} ${cite.official}`;
const readingKey = ({ status, checked, address }: CiteView) => [status, checked, address].join(' ');
