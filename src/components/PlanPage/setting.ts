import type { EntryView, PlanView } from '../../explain';
import { byRoute } from '../PlanEntry/groups';
import type { Sheets } from './sheets';

/** How a plan is set on paper: type of 9.5 pt; or, where it is long, 9 pt, and what is only looked up as running text. */
export type Setting = 'normal' | 'tight';

/** Letters that two sheets hold as a rule, measured on all endings; tests/matrix/plan-sheets.test.ts counts the sheets. */
const twoSheets = 9200;

/** A line to write on takes the room of so many letters. */
const lineToWriteOn = 30;

/** Chooses the setting from the length of what prints, since no page can see its own paper. */
export const settingOf = (plan: PlanView, sheets: Sheets, answers: unknown): Setting =>
  lengthOf(plan, sheets, answers) <= twoSheets ? 'normal' : 'tight';

/** Letters of the common sheets, about: a route prints once for all its receivers. */
function lengthOf(plan: PlanView, { common, sources }: Sheets, answers: unknown): number {
  const { lead, meanwhile, alongside, findOut, fallback, closed, atHome, before, after } = common;
  const whole = byRoute([...lead, ...meanwhile, ...alongside]).map(({ first }) => first);
  const short = [...findOut, ...fallback].map(({ act, sender, doesNot, reasons, title }: EntryView) => [
    act,
    sender,
    doesNot,
    reasons,
    title,
  ]);
  const { notKnown, whoMayKnow, otherPurpose, remains } = plan;
  const rest = [notKnown, whoMayKnow, otherPurpose, remains, answers, sources.common];
  const lines = whole.reduce((sum, { checklist }) => sum + checklist.length * lineToWriteOn, 0);
  return lines + lettersIn([whole, short, closed.map(({ reasons }) => reasons), atHome, before, after, rest]);
}

/** Sentences and names have a space in them; ids, days and addresses have none. */
function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.includes(' ') ? value.length : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + lettersIn(one), 0);
}
