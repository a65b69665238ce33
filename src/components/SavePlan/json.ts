import { confidentialFacts, type FactName, type Facts } from '../../advice';
import type { EntryView, MeasureView, PlanView } from '../../explain';

const open = (entries: readonly EntryView[]) => entries.filter(({ confidential }) => !confidential);
const plain = (measures: readonly MeasureView[]) => measures.filter(({ confidential }) => confidential !== true);

/** The plan as data, with the answers as codes and the edition. What is for the police alone is left out. */
export function jsonOf(plan: PlanView, facts: Facts, edition: unknown): string {
  const { lead, findOut, meanwhile, alongside, fallback, closed, atHome, before, after, notKnown, ...rest } = plan;
  const answers = Object.fromEntries(
    Object.entries(facts).filter(([fact]) => !confidentialFacts.has(fact as FactName)),
  );
  const shown = {
    ...rest,
    lead: open(lead),
    findOut: open(findOut),
    meanwhile: open(meanwhile),
    alongside: open(alongside),
    fallback: open(fallback),
    closed: open(closed),
    atHome: plain(atHome),
    before: plain(before),
    after: plain(after),
    notKnown: notKnown.filter(({ confidential }) => confidential !== true),
  };
  return `${JSON.stringify({ edition, answers, plan: shown }, null, 2)}\n`;
}
