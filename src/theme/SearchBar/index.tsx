/**
 * Why this override exists: the theme keeps this place in the navigation of every page, phones included, for a search,
 * and puts nothing there by itself. Ours needs no service: the index is a script of the site, fetched on first use.
 */
import SearchButton from '@site/src/components/SearchButton';

const load = () => import('@generated/search-index/default/index.json');

export default function SearchBar() {
  return <SearchButton load={load} />;
}
