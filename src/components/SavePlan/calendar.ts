import { createEvents, type EventAttributes } from 'ics';
import { addDays, clockStart, dueAt } from '../../advice/deadlines';
import type { DeadlineView, PlanView } from '../../explain';
import type { Day, LimitId, Place, TerritoryId } from '../../law';
import { planPageWords } from '../../words';
import type { Sheets } from '../PlanPage/sheets';

const words = planPageWords.save.calendar;

type Wanted = {
  readonly plan: PlanView;
  readonly sheets: Sheets;
  readonly askingState: Place | undefined;
  readonly sentOn: Day;
};

/**
 * The plan's days as a calendar file: each time limit that starts on the day typed, and a review day of ours, which says
 * what starts later. Titles and texts are neutral: a calendar is seen by others. What is for the police alone is left out.
 *
 * @param sentOn the day on which it goes out or came in; typed by the reader and kept nowhere
 * @throws Error if the library refuses an entry
 */
export function calendarOf({ plan, sheets, askingState, sentOn }: Wanted): string {
  const bound = [
    ...theirs(sheets),
    ...plan.dueByYou.map((limit) => ({ title: words.ours, limit, state: askingState })),
  ];
  const entries = bound.map((one) => ({ ...one, day: dayOf(one, sentOn) }));
  const counted = entries.flatMap(({ title, limit, day }) =>
    day === undefined ? [] : { title: titleOf(title, limit), description: `${limit.text}. ${words.seePlan}`, day },
  );
  const uncounted = entries.flatMap(({ limit, day }) => (day === undefined ? limit.text : []));
  const review = { title: words.review, description: reviewText(uncounted, sheets), day: addDays(sentOn, reviewAfter) };
  const { error, value } = createEvents(once([...counted, review]).map(asEvent));
  if (error || !value) throw error ?? new Error('The calendar file is empty.');
  return value;
}

type DayEntry = { readonly title: string; readonly description: string; readonly day: string };
type Bound = { readonly title: string; readonly limit: DeadlineView; readonly state: Place | 'all' | undefined };

/** The limits of whoever answers. A secret route has none in a calendar, not even where the whole plan is for the police. */
const theirs = ({ common: { lead, meanwhile } }: Sheets): readonly Bound[] =>
  [...lead, ...meanwhile]
    .filter(({ confidential }) => !confidential)
    .flatMap((entry) => entry.deadlines.map((limit) => ({ title: words.theirs, limit, state: entry.with })));

/** The last day of a limit; none where something else starts it, outside the 32 States, or outside the holiday table. */
function dayOf({ limit, state }: Bound, sentOn: Day): string | undefined {
  if (clockStart[limit.id as LimitId] === 'later') return undefined;
  if (state === undefined || state === 'elsewhere' || state === 'all') return undefined;
  const { strict } = dueAt(limit.id as LimitId, `${sentOn}T09:00`, state as TerritoryId);
  return strict === 'unknown' ? undefined : strict.slice(0, 10);
}

const titleOf = (title: string, { id }: DeadlineView): string =>
  clockStart[id as LimitId] === 'period' ? words.period : title;

/** What is not counted is said, in a plan for police alone without naming what would start it. */
function reviewText(uncounted: readonly string[], { whole }: Sheets): string {
  if (uncounted.length === 0) return words.reviewText;
  const list = [...new Set(uncounted)].join('; ');
  return `${words.reviewText} ${whole ? words.notCountedPolice : words.notCounted.replace('{list}', list)}`;
}

/** Two receivers with the same last day need one entry. */
const once = (entries: readonly DayEntry[]): readonly DayEntry[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values(),
];

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
