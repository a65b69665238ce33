/** The door of the explain room: ids into the words and citations a reader sees, for the site and the cli alike. */
export { type BetweenView, betweenView } from './between-view';
export { citeToView, partsOf, provisionOf } from './cite-view';
export { deadlineView } from './entry-view';
export { type Library, loadLibrary } from './library';
export { type LimitView, limitViews } from './limit-view';
export { planView } from './plan-view';
export { problemText } from './problem-text';
export { answerView, questionView } from './question-view';
export { instrumentsOfReason, reasonToView } from './reason-view';
export type * from './views';
