import type { Ending, Plan, PlanEntry } from '../../src/advice';
import { mechanisms, reaches } from '../../src/law';

/**
 * What is wrong with a plan, whatever its findings: the accepted results are an open lead; something to find out with
 * a meanwhile; send nothing (yet) with what to do at home; no instrument, with what remains.
 */
export function faultsOfPlan(ending: Ending, plan: Plan): readonly string[] {
  return [...resultFaults(ending, plan), ...statusFaults(plan), ...joinedFaults(plan), ...widened(plan)];
}

function resultFaults({ needs }: Ending, { lead, findOut, meanwhile, atHome, remains }: Plan): readonly string[] {
  if (remains.length === 0) return ['says nothing of what remains'];
  if (needs.length === 0) return atHome.length > 0 ? [] : ['sends nothing and does nothing at home'];
  if (lead.length > 0) return [];
  if (findOut.length === 0) return ['leads nowhere'];
  return meanwhile.length > 0 ? [] : ['has something to find out and nothing meanwhile'];
}

const statusFaults = ({ lead, findOut, meanwhile, alongside, fallback, closed }: Plan): readonly string[] => [
  ...not('open', [...lead, ...meanwhile, ...alongside, ...fallback]),
  ...not('undecided', findOut),
  ...not('closed', closed),
];

const not = (status: string, entries: readonly PlanEntry[]): readonly string[] =>
  entries.flatMap(({ finding }) =>
    finding.status === status ? [] : [`${finding.mechanism} is ${finding.status}, not ${status}`],
  );

/** No plan joins routes that exclude each other. */
function joinedFaults({ lead, meanwhile, alongside }: Plan): readonly string[] {
  const together = [...lead, ...meanwhile, ...alongside].map(({ finding }) => finding.mechanism);
  return together.flatMap((one) =>
    (mechanisms[one].excludes ?? [])
      .filter((other) => together.includes(other))
      .map((other) => `${one} joined with ${other}`),
  );
}

/** Nothing leads or runs meanwhile by reaching further than the route that the situation closed. */
function widened({ lead, meanwhile, closed }: Plan): readonly string[] {
  const reach = ({ finding }: PlanEntry) => reaches.indexOf(mechanisms[finding.mechanism].reach);
  return [...lead, ...meanwhile].flatMap((entry) => {
    if (entry.decision === 'wider') return [`${entry.finding.mechanism} is wider and leads`];
    const shut = closed.filter(
      ({ need, finding }) =>
        need === entry.need &&
        finding.with === entry.finding.with &&
        finding.reasons.every(({ kind }) => kind === 'rule'),
    );
    return shut.some((one) => reach(one) < reach(entry))
      ? [`${entry.finding.mechanism} was promoted to a wider circle`]
      : [];
  });
}
