import { assess, type Finding } from '../../advice';
import { deadlineView, instrumentsOfReason, loadLibrary, partsOf, reasonToView } from '../../explain';
import { limits } from '../../law';
import type { RequestOf } from '../contract';
import { factsFrom } from './step';

/** One finding per mechanism and counterpart. */
export async function assessAnswer({ facts: given }: RequestOf<'assess'>, machineDay: string) {
  const facts = factsFrom({ today: machineDay, ...given }, 'facts');
  const findings = assess(facts);
  const instruments = findings.flatMap(({ mechanism, reasons, remarks }) =>
    [...reasons, ...remarks].flatMap((reason) => instrumentsOfReason(reason, mechanism)),
  );
  const deadlines = findings.flatMap((finding) => (finding.status === 'open' ? finding.deadlines : []));
  const library = await loadLibrary(
    [...instruments, ...deadlines.map((id) => partsOf(limits[id].restsOn).instrument)],
    [],
  );
  const show = (finding: Finding) => ({
    mechanism: finding.mechanism,
    with: finding.with,
    status: finding.status,
    reasons: [...finding.reasons, ...finding.remarks].map((reason) => reasonToView(reason, finding.mechanism, library)),
    missing: finding.status === 'undecided' ? finding.missing : [],
    deadlines: finding.status === 'open' ? finding.deadlines.map((id) => deadlineView(id, library)) : [],
    ...(finding.status === 'closed' && finding.instead ? { instead: finding.instead } : {}),
  });
  return { findings: findings.map(show) };
}
