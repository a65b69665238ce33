/** The deadline door of the explain room, apart because it brings the holiday table with it. */
import type { Due } from '../advice/deadlines';
import { type TerritoryId, territories as territoryData } from '../law';
import { holidayYears } from '../law/holidays';
import { counting, territories } from '../words';
import { citeToView, partsOf, provisionOf } from './cite-view';
import { loadLibrary } from './library';
import type { CiteView } from './views';

/** A due moment with the way it was counted. */
export type DueView = {
  readonly due: string;
  readonly strict: string;
  readonly counting: string;
  readonly timeZone: string;
  readonly holidays: Due['holidays'];
  readonly cite: CiteView;
};

/** Turns a due moment into words. */
export async function dueView({ limit, due, strict, timeZone, holidays }: Due, state: TerritoryId): Promise<DueView> {
  const library = await loadLibrary([partsOf(limit.restsOn).instrument], []);
  const cite = citeToView(provisionOf(limit.restsOn, library).cite);
  return {
    due,
    strict,
    timeZone,
    holidays,
    cite,
    counting: countingText({ limit, due, strict, timeZone, holidays }, state),
  };
}

function countingText({ limit, due, strict, timeZone, holidays }: Due, state: TerritoryId): string {
  if (strict === 'unknown' || due === 'unknown') {
    const years = counting.unknown
      .replace('{first}', String(holidayYears.first))
      .replace('{last}', String(holidayYears.last));
    return strict === 'unknown' ? years : `${counting.calendarDays.replace('{extension}', '')}${years}`;
  }
  const list = holidays.map(({ day, name }) => `${day} ${name}`).join('; ');
  const sentences = [
    way(limit, due, strict)
      .replace('{amount}', String(limit.amount))
      .replace('{zone}', timeZone)
      .replace('{state}', territories[territoryData[state].id].inSentence),
    limit.unit === 'hours' ? '' : list === '' ? '' : counting.holidaysMet.replace('{list}', list),
    limit.unit === 'hours' ? '' : counting.regionalDays,
    {
      'regulation-1182-71': counting.regulation,
      'not-established': counting.notEstablished,
      'day-of-event-counts': counting.ownRule,
    }[limit.counting],
  ];
  return sentences.filter((one) => one !== '').join(' ');
}

function way({ unit, counting: rule }: Due['limit'], due: string, strict: string): string {
  const fromEvent = rule === 'day-of-event-counts';
  if (unit === 'hours') return counting.hours;
  if (unit === 'workingDays') return fromEvent ? counting.workingDaysFromEvent : counting.workingDays;
  if (fromEvent) return counting.calendarDaysFromEvent;
  return counting.calendarDays.replace(
    '{extension}',
    due === strict ? counting.noExtension : counting.extension.replace('{due}', due.replace('T', ' ')),
  );
}
