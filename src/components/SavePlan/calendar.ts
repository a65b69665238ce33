import { createEvents, type EventAttributes } from 'ics';
import { addDays, dueAt } from '../../advice/deadlines';
import type { PlanView } from '../../explain';
import type { Day, LimitId, Place, TerritoryId } from '../../law';
import { planPageWords } from '../../words';

const words = planPageWords.save.calendar;

type Wanted = { readonly plan: PlanView; readonly askingState: Place | undefined; readonly sentOn: Day };

/**
 * The plan's days as a calendar file: each time limit counted from the day typed, and a review day of ours.
 * Titles are neutral: a calendar is seen by others. What is for the police alone is left out.
 *
 * @param sentOn the day on which it goes out or came in; typed by the reader and kept nowhere
 * @throws Error if the library refuses an entry
 */
export function calendarOf({ plan, askingState, sentOn }: Wanted): string {
  const theirs = [...plan.lead, ...plan.meanwhile]
    .filter(({ confidential }) => !confidential)
    .flatMap((entry) => entry.deadlines.map((limit) => ({ limit, state: entry.with as Place })));
  const ours = plan.dueByYou.map((limit) => ({ limit, state: askingState }));
  const entries = [
    ...theirs.map((one) => eventOf(words.theirs, one.limit, one.state, sentOn)),
    ...ours.map((one) => eventOf(words.ours, one.limit, one.state, sentOn)),
  ].flatMap((one) => one ?? []);
  const review = { title: words.review, description: words.reviewText, day: addDays(sentOn, reviewAfter) };
  const { error, value } = createEvents([...entries, review].map(asEvent));
  if (error || !value) throw error ?? new Error('The calendar file is empty.');
  return value;
}

type DayEntry = { readonly title: string; readonly description: string; readonly day: string };

/** Outside the 32 States, or outside the holiday table, no day is known and none is written. */
function eventOf(
  title: string,
  limit: { readonly id: string; readonly title: string; readonly text: string },
  state: Place | 'all' | undefined,
  sentOn: Day,
): DayEntry | undefined {
  if (state === undefined || state === 'elsewhere' || state === 'all') return undefined;
  const { strict } = dueAt(limit.id as LimitId, `${sentOn}T09:00`, state as TerritoryId);
  return strict === 'unknown'
    ? undefined
    : { title, description: `${limit.title}: ${limit.text}`, day: strict.slice(0, 10) };
}

/** Practice advice of ours: look again after three months. */
const reviewAfter = 90;

function asEvent({ title, description, day }: DayEntry): EventAttributes {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return {
    title,
    description,
    start: [year, month, date],
    duration: { days: 1 },
    calName: words.name,
    productId: 'somec-handbook',
  };
}
