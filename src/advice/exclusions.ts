import { type MechanismId, mechanisms, needs } from '../law';
import type { Placed } from './serve-need';
import type { WhereReason } from './where';

/**
 * No plan joins routes that exclude each other; what gives way is shown as closed, with that reason, and does not vanish.
 * An arrest alert goes before a check alert (SIS Police Regulation Art 23). An investigation order takes the place of
 * mutual assistance for evidence between the States it binds (Directive 2014/41/EU Art 34).
 */
export function withoutExclusions<Entry extends Placed>(entries: readonly Entry[]): readonly Entry[] {
  const usable = entries.filter(({ place }) => place !== 'closed');
  return entries.map((entry) => {
    if (entry.place === 'closed') return entry;
    if (isExcluded(entry, usable)) return asClosed(entry, checkGivesWay(entry));
    return isReplaced(entry, usable) ? asClosed(entry, assistanceGivesWay, 'eio') : entry;
  });
}

const isForArrest = ({ finding }: Placed): boolean => needs.arrest.servedBy.includes(finding.mechanism);

const isExcluded = (entry: Placed, usable: readonly Placed[]): boolean =>
  !isForArrest(entry) &&
  usable.some(
    (other) =>
      isForArrest(other) && (mechanisms[other.finding.mechanism].excludes ?? []).includes(entry.finding.mechanism),
  );

/** The conventions stay for what the order does not cover, so they give way for evidence only. */
const isReplaced = ({ need, finding }: Placed, usable: readonly Placed[]): boolean =>
  (need === 'get-evidence' || need === 'get-provider-data') &&
  (finding.mechanism === 'mla-2000' || finding.mechanism === 'mla-coe-1959') &&
  usable.some((other) => other.finding.mechanism === 'eio' && other.finding.with === finding.with);

const checkGivesWay = ({ finding }: Placed): WhereReason => ({
  kind: 'where',
  code: 'excludes-each-other',
  instrument: mechanisms[finding.mechanism].instrument,
  provision: '2018-1862/art-23',
});
const assistanceGivesWay: WhereReason = {
  kind: 'where',
  code: 'other-goes-first',
  instrument: '2014-41',
  provision: '2014-41/art-34',
};

function asClosed<Entry extends Placed>(entry: Entry, reason: WhereReason, instead?: MechanismId): Entry {
  const { mechanism, with: place, remarks } = entry.finding;
  const finding = { mechanism, with: place, remarks, status: 'closed', reasons: [reason] } as const;
  return { ...entry, place: 'closed', finding: instead === undefined ? finding : { ...finding, instead } };
}
