import { mechanisms, needs } from '../law';
import type { Placed } from './serve-need';

/**
 * No plan joins routes that exclude each other. An arrest alert goes before a check alert; the check alert is shown as
 * closed, with that reason, and does not vanish (SIS Police Regulation Art 23).
 */
export function withoutExclusions<Entry extends Placed>(entries: readonly Entry[]): readonly Entry[] {
  const usable = entries.filter(({ place }) => place !== 'closed');
  return entries.map((entry) => (entry.place !== 'closed' && isExcluded(entry, usable) ? asExcluded(entry) : entry));
}

const isForArrest = ({ finding }: Placed): boolean => needs.arrest.servedBy.includes(finding.mechanism);

const isExcluded = (entry: Placed, usable: readonly Placed[]): boolean =>
  !isForArrest(entry) &&
  usable.some(
    (other) =>
      isForArrest(other) && (mechanisms[other.finding.mechanism].excludes ?? []).includes(entry.finding.mechanism),
  );

function asExcluded<Entry extends Placed>(entry: Entry): Entry {
  const { mechanism, with: place, remarks } = entry.finding;
  const { instrument } = mechanisms[mechanism];
  const reasons = [{ kind: 'where', code: 'excludes-each-other', instrument, provision: '2018-1862/art-23' }] as const;
  return { ...entry, place: 'closed', finding: { mechanism, with: place, remarks, status: 'closed', reasons } };
}
