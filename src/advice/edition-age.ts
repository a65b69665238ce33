import type { Day } from '../law';

/**
 * After how many days an edition says that it is old. Our choice: the base records a change of law for one State or another
 * in nearly every quarter since 2012, so that after one quarter something has probably changed.
 */
export const oldAfterDays = 90;

/**
 * Is an edition of this day old on another day? Counted in calendar days; on day 90 it is not old yet. A clock that runs
 * before the edition makes nothing old.
 *
 * @example isOld('2026-11-23', '2027-02-22') // true: 91 days
 */
export const isOld = (edition: Day, today: Day): boolean => (noon(today) - noon(edition)) / 86_400_000 > oldAfterDays;

/** A day as a moment in UTC, where every day has 24 hours. */
const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);
