/** A door of the words room: what only the search index needs, at build time and in the cli. */
export { askedWords } from './en/search/asked';
export { searchLists } from './en/search/lists';
export { searchNames } from './en/search/names';
export { askedQuestions } from './en/search/questions';
export { reviews } from './en/search/reviews';
export { searchWords } from './en/search/words';
export type { SearchName } from './types';
