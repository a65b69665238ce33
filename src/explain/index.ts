/** The door of the explain room: ids into the words and citations a reader sees, for the site and the cli alike. */
export { type BetweenView, betweenView } from './between-view';
export { partsOf } from './cite-view';
export { type ComparisonRow, comparisonView } from './comparison-view';
export { deadlineView } from './entry-view';
export { type InstrumentView, instrumentView, type PositionView } from './instrument-view';
export { type Library, loadLibrary } from './library';
export { type LimitView, limitViews } from './limit-view';
export { type MechanismView, mechanismView } from './mechanism-view';
export { planView } from './plan-view';
export { problemText } from './problem-text';
export { answerView, questionView } from './question-view';
export { instrumentsOfReason, reasonToView } from './reason-view';
export { type StateView, stateView } from './state-view';
export { type SurenessView, surenessView } from './sureness-view';
export { type ChangeView, type TimelineView, timelineView } from './timeline-view';
export { titleOf } from './title-of';
export type * from './views';
