import type { Level } from '../PlanSection/Heading';

/** Heading levels under the title of the plan. */
export type Levels = { readonly part: Level; readonly entry: Level };

export type PartProps = { readonly levels: Levels };

export const levelsUnder = (title: 1 | 2): Levels => (title === 1 ? { part: 2, entry: 3 } : { part: 3, entry: 4 });
