import { compiledOn, type Day, type InstrumentId, instruments, type Place, type Position, territories } from '../law';

/** What an instrument says of one place on one day. */
export type Standing = {
  readonly answer: 'yes' | 'partly' | 'no' | 'not-yet' | 'ended' | 'unknown';
  readonly position?: Position;
};

const positionsOf = (instrument: InstrumentId, place: Place): readonly Position[] => {
  const { groups, states } = instruments[instrument].positions;
  if (place === 'elsewhere') return groups.ELSEWHERE;
  return states[place] ?? groups[territories[place].group];
};

const isOn = ({ from, to }: Position, day: Day): boolean => {
  const begun = from === 'not-established' ? day >= compiledOn || (to !== undefined && day <= to) : from <= day;
  return begun && (to === undefined || day <= to);
};

/**
 * Is a place bound by an instrument on a day?
 *
 * A first day that is not established answers `unknown` for days before the base was compiled, never "always".
 * A day ahead is answered from law already adopted.
 *
 * @example positionOn('2018-1862', 'IE', '2021-03-14').answer // 'no': the day before Ireland was connected
 */
export function positionOn(instrument: InstrumentId, place: Place, day: Day): Standing {
  if (day < instruments[instrument].earliest) return { answer: 'not-yet' };
  const list = positionsOf(instrument, place);
  const position = list.find((one) => isOn(one, day));
  if (!position) return beforeTheFirst(list, day);
  // The last day of a position is certain even where its first is not.
  const firstDayOpen = position.from === 'not-established' && day < compiledOn && day !== position.to;
  if (firstDayOpen && position.bound !== 'no') return { answer: 'unknown', position };
  const wasIn = list.some((one) => one !== position && one.bound !== 'no' && one.to !== undefined && one.to < day);
  return { answer: position.bound === 'no' && wasIn ? 'ended' : position.bound, position };
}

/** No entry covers the day: before a dated first entry nobody was in; otherwise we do not know. */
function beforeTheFirst(list: readonly Position[], day: Day): Standing {
  const next = list.find(({ from }) => from !== 'not-established' && from > day);
  const undated = list.find(({ from }) => from === 'not-established');
  if (next && !undated) return { answer: 'not-yet', position: next };
  return undated ? { answer: 'unknown', position: undated } : { answer: 'unknown' };
}
