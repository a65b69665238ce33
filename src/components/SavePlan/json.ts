import { confidentialFacts, type FactName, type Facts } from '../../advice';
import type { EntryView, PlanView } from '../../explain';
import { planWords } from '../../words';
import type { Sheets } from '../PlanPage/sheets';

/** What every file holds: the plan on its sheets, the answers, and the edition they were made with. */
export type Saved = {
  readonly plan: PlanView;
  readonly sheets: Sheets;
  readonly facts: Facts;
  readonly edition: unknown;
};

/**
 * The common sheets as data, with the answers as codes and the edition. It says what paper says: nothing of the police sheet.
 * A plan that is for police alone is whole, and says so first.
 */
export function jsonOf({ plan, sheets, facts, edition }: Saved): string {
  const { closed, ...routes } = sheets.common;
  const answers = Object.fromEntries(
    Object.entries(facts).filter(([fact]) => !confidentialFacts.has(fact as FactName)),
  );
  const shown = {
    ...plan,
    ...routes,
    closed: closed.map((entry) => closedOf(entry, sheets.unnamed)),
    notKnown: plan.notKnown.filter(({ confidential }) => confidential !== true),
    sources: sheets.sources.common,
  };
  return fileOf({ ...(sheets.whole ? { note: planWords.policeSheetNote } : {}), edition, answers, plan: shown });
}

/** The police sheet as data, in a file of its own. */
export function policeJsonOf({ plan, sheets, edition }: Omit<Saved, 'facts'>): string {
  const { routes, closed, measures } = sheets.police;
  const sheet = {
    today: plan.today,
    measures,
    routes,
    closed: closed.map((entry) => closedOf(entry, new Set())),
    sources: sheets.sources.police,
  };
  return fileOf({ note: planWords.policeSheetNote, edition, sheet });
}

/** Of a closed route only why it is closed: what would follow if it were open is no part of this plan. */
function closedOf(entry: EntryView, unnamed: Sheets['unnamed']) {
  const { id, with: place, withName, title, status, reasons, instead } = entry;
  const named = instead && !unnamed.has(instead.id) ? { instead } : {};
  return { id, with: place, withName, title, status, reasons, ...named };
}

const fileOf = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
