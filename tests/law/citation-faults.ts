import { isDay } from '../../src/advice';
import type { Citation } from '../../src/law';
import { officialHosts } from './official-hosts';

/** What is wrong with a citation, for the editor. `today` is the day the test runs: the only clock here. */
export function faultsOf({ article, official, read }: Citation, today: string): readonly string[] {
  const host = new URL(official).host;
  return [
    ...(article.trim() === '' ? ['names no article'] : []),
    ...(officialHosts.includes(host)
      ? []
      : [`${host} is not on the list of official publishers (tests/law/official-hosts.ts)`]),
    ...(read && !isDay(read.day) ? [`read day ${read.day} is no day`] : []),
    ...(read && read.day > today ? [`read day ${read.day} lies ahead`] : []),
    ...(read && read.day < yearBefore(today)
      ? [`was last read on ${read.day}, more than a year ago: open it again`]
      : []),
  ];
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
