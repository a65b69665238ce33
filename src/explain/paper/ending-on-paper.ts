import { type Condition, checks, type Ending, type MeasureUse, type Remains } from '../../advice';
import { limits, type MechanismId, mechanisms, type NeedId, needs } from '../../law';
import {
  basePages,
  type EndingWords,
  type FlowWords,
  gateways,
  limits as limitWords,
  measures,
  planWords,
  remains,
  units,
} from '../../words';
import { facts as factWords } from '../../words/facts';
import { titleOf } from '../title-of';
import { ruleText } from './rule-text';

/** A thing to do, who does it, and when it applies. */
export type PaperMeasure = { readonly text: string; readonly who: string; readonly when: string | null };

/** A way abroad: the first that is open is taken. */
export type PaperWay = {
  readonly title: string;
  readonly gateway: string;
  readonly onlyIf: readonly string[];
};

export type PaperWays = { readonly id: NeedId; readonly need: string; readonly ways: readonly PaperWay[] };

export type PaperEnding = {
  readonly number: number;
  readonly title: string;
  readonly line: string;
  readonly doesNot: string;
  /** What it means instead where no way is open, nor any still to be found out. */
  readonly withoutRoute: string | null;
  /** What is wanted, or considered as a decision of its own: the ways stand once, in the list of ways. */
  readonly ways: readonly { readonly id: NeedId; readonly need: string; readonly wanted: boolean }[];
  readonly limits: readonly { readonly text: string; readonly when: string | null }[];
  readonly atHome: readonly PaperMeasure[];
  readonly before: readonly PaperMeasure[];
  readonly after: readonly PaperMeasure[];
  readonly remains: readonly { readonly text: string; readonly when: string | null }[];
  readonly whoMayKnow: string;
  readonly otherPurpose: string;
};

/** An ending as paper shows it: all ways with their conditions, since nobody assesses them there. */
export function endingOnPaper(
  ending: Ending,
  words: EndingWords | undefined,
  facts: FlowWords['facts'],
  number: number,
): PaperEnding {
  if (!words) throw new Error(`Ending ${number} has no words.`);
  const show = (uses: readonly MeasureUse[]) => uses.map((use) => measureOnPaper(use, facts));
  return {
    number,
    title: words.title,
    line: words.line,
    doesNot: words.doesNot,
    withoutRoute: words.withoutRoute ? `${words.withoutRoute.title}. ${words.withoutRoute.doesNot}` : null,
    ways: [
      ...ending.needs.map((need) => needOnPaper(need, true)),
      ...ending.consider.map((need) => needOnPaper(need, false)),
    ],
    limits: (ending.limits ?? []).map((use) =>
      typeof use === 'string'
        ? { text: limitText(use), when: null }
        : { text: limitText(use.limit), when: whenText(use.when, facts) },
    ),
    atHome: show(ending.atHome),
    before: show(ending.before),
    after: show(ending.after),
    remains: remainsOnPaper(ending.remains),
    whoMayKnow: words.whoMayKnow,
    otherPurpose: words.otherPurpose,
  };
}

const needOnPaper = (id: NeedId, wanted: boolean): PaperEnding['ways'][number] => ({
  id,
  need: basePages.comparison.needs[id],
  wanted,
});

/** The ways that serve a need, in order, each with its conditions: nobody assesses them on paper. */
export const waysOnPaper = (need: NeedId): PaperWays => ({
  id: need,
  need: basePages.comparison.needs[need],
  ways: needs[need].servedBy.filter((id) => mechanisms[id].historic !== true).map(wayOnPaper),
});

const wayOnPaper = (id: MechanismId): PaperWay => ({
  title: titleOf(id),
  gateway: gateways[mechanisms[id].gateway],
  onlyIf: checks[id].when.map((rule) => ruleText(rule.id, 'yes')),
});

function measureOnPaper(use: MeasureUse, facts: FlowWords['facts']): PaperMeasure {
  const { text, who } = measures[typeof use === 'string' ? use : use.do];
  if (typeof use === 'string') return { text, who, when: null };
  const all = [
    ...(use.when ? [whenText(use.when, facts)] : []),
    ...(use.whileServed ? [servedText(use.whileServed)] : []),
    ...(use.unlessServed ? [notServedText(use.unlessServed)] : []),
  ];
  return { text, who, when: all.join('; ') };
}

const remainsOnPaper = (of: Remains): PaperEnding['remains'] => {
  if (typeof of === 'string') return [{ text: remains[of], when: null }];
  return [
    { text: remains[of.served], when: servedText(of.need) },
    { text: remains[of.otherwise], when: notServedText(of.need) },
  ];
};

/** On paper the reader has gone through the ways already: the measure stands where one of them led on. */
const servedText = (need: NeedId): string => planWords.whileServed.replace('{need}', basePages.comparison.needs[need]);
const notServedText = (need: NeedId): string => planWords.notServed.replace('{need}', basePages.comparison.needs[need]);

function whenText(condition: Condition, facts: FlowWords['facts']): string {
  if ('rule' in condition) return condition.is.map((is) => ruleText(condition.rule, is)).join(' / ');
  const { short, options } = facts[condition.fact] ?? factWords[condition.fact];
  const labels = options as Readonly<Record<string, { readonly label: string }>>;
  return `${short}: ${condition.is.map((is) => labels[is]?.label ?? (is === 'unknown' ? planWords.notKnown : is)).join(' / ')}`;
}

const limitText = (id: keyof typeof limits): string => {
  const { amount, unit } = limits[id];
  const { title, from } = limitWords[id];
  const text = planWords.limitFormat
    .replace('{amount}', String(amount))
    .replace('{unit}', amount === 1 ? units[unit].one : units[unit].many)
    .replace('{from}', from);
  return `${title}: ${text}`;
};
