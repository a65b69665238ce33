import type { EntryView, PlanView } from '../../explain';
import { byRoute } from '../PlanEntry/groups';
import type { Sheets } from './sheets';

/**
 * How a plan is set: type of 9.5 pt on paper; or, where it is long, 9 pt, and what is only looked up as running text; or,
 * where two sheets cannot hold it even so, each route on an enclosure of its own behind the plan.
 */
export type Setting = 'normal' | 'tight' | 'enclosed';

/** Letters that two sheets hold as a rule, measured on all endings; tests/matrix/plan-sheets.test.ts counts the sheets. */
const twoSheets = { normal: 10_300, tight: 13_600 };

/** A line to write on takes the room of so many letters. */
const lineToWriteOn = 30;

/** So do the headings of a route, which stand in each part of the plan, and what is around them. */
const headings = 1200;

/** Chooses the setting from the length of what prints, since no page can see its own paper. */
export function settingOf(plan: PlanView, sheets: Sheets, answers: unknown): Setting {
  const letters = lengthOf(plan, sheets, answers);
  if (letters <= twoSheets.normal) return 'normal';
  return letters <= twoSheets.tight || routesOf(sheets).length === 0 ? 'tight' : 'enclosed';
}

/** The routes that are open, each with what to write: what an enclosure can take off the plan. */
export const routesOf = ({ common: { lead, meanwhile, alongside } }: Sheets): readonly EntryView[] => [
  ...lead,
  ...meanwhile,
  ...alongside,
];

/** Letters of the common sheets, about: a route prints once for all its receivers, with what is found for each. */
function lengthOf(plan: PlanView, sheets: Sheets, answers: unknown): number {
  const { common, sources } = sheets;
  const { findOut, fallback, closed, atHome, before, after } = common;
  const groups = byRoute(routesOf(sheets));
  const whole = groups.map(({ first, entries: [, ...others] }) => [
    first,
    others.map(({ act, nationalAct, reasons }) => [act, nationalAct, reasons]),
  ]);
  const short = [...findOut, ...fallback].map(({ act, sender, doesNot, reasons, title }: EntryView) => [
    act,
    sender,
    doesNot,
    reasons,
    title,
  ]);
  const { notKnown, whoMayKnow, otherPurpose, remains } = plan;
  const rest = [notKnown, whoMayKnow, otherPurpose, remains, answers, sources.common];
  const lines = groups.reduce((sum, { first }) => sum + first.checklist.length * lineToWriteOn, 0);
  return (
    lines +
    whole.length * headings +
    lettersIn([whole, short, closed.map(({ reasons }) => reasons), atHome, before, after, rest])
  );
}

/** Sentences and names have a space in them; ids, days and addresses have none. */
function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.includes(' ') ? value.length : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + lettersIn(one), 0);
}
