import { isDay } from '../../advice/is-day';
import type { LimitView } from '../../explain';
import type { TerritoryId } from '../../law';
import { lookUp, territories } from '../../words';

/** What stands in the four fields, as it was chosen or typed. */
export type Draft = { readonly limit: string; readonly state: string; readonly day: string; readonly hour: string };

/** A limit that can be calculated. */
export type Start = {
  readonly limit: LimitView;
  readonly state: TerritoryId;
  /** A day, or a day and an hour. */
  readonly from: string;
};

export type Fault = { readonly field: keyof Draft; readonly text: string };

const { errors } = lookUp.deadlines;

/** All that is wrong with what was typed, or the start of the limit. A limit in days needs no hour. */
export function startOf(draft: Draft, limits: readonly LimitView[]): Start | readonly Fault[] {
  const limit = limits.find(({ id }) => id === draft.limit);
  const [day, hour] = [draft.day.trim(), hourOf(draft.hour.trim())];
  const known = draft.state in territories && draft.state !== 'elsewhere';
  const faults: Fault[] = [];
  if (!limit) faults.push({ field: 'limit', text: errors.limit });
  if (!known) faults.push({ field: 'state', text: errors.state });
  if (!isDay(day)) faults.push({ field: 'day', text: errors.day });
  if (hour === 'impossible') faults.push({ field: 'hour', text: errors.hour });
  if (hour === undefined && limit?.unit === 'hours') faults.push({ field: 'hour', text: errors.hourNeeded });
  if (!limit || faults.length > 0) return faults;
  return { limit, state: draft.state as TerritoryId, from: hour === undefined ? day : `${day}T${hour}` };
}

function hourOf(text: string): string | 'impossible' | undefined {
  if (text === '') return undefined;
  const [, hour, minute] = /^(\d|[01]\d|2[0-3])[:.]([0-5]\d)$/.exec(text) ?? [];
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : 'impossible';
}
