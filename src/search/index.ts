/** The door of the search room: the search itself, for the site's box and the cli alike. It knows no law and no screen. */

export { makeData } from './make-data';
export { makeSearch, type Search } from './make-search';
export { type Marked, markWords } from './mark-words';
export { type Kind, kinds, type Result, type SearchData, type Source, type WordLists } from './model';
