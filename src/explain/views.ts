/** What a reader sees: ids turned into words, articles and checked days. The site and the cli show the same. */
import type { FactName } from '../advice';
import type { Day, MechanismId, Place, Url } from '../law';

/** A citation, with an honest statement of what was opened. */
export type CiteView = {
  readonly text: string;
  readonly official: Url;
  readonly status: 'confirmed' | 'secondary' | 'via-national' | 'not-yet-confirmed';
  /** The day somebody opened the address. */
  readonly checked?: Day;
  readonly address?: Url;
};

export type ReasonView = {
  readonly text: string;
  readonly outcome: 'yes' | 'no' | 'unknown';
  readonly cite: readonly CiteView[];
};

export type DeadlineView = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly cite: CiteView;
};

export type BasisView = {
  readonly text: string;
  readonly leavesOpen?: string;
  /** What another source says differently. */
  readonly conflict?: string;
  readonly cite: CiteView;
};

/** One mechanism with one territory, as a plan shows it. */
export type EntryView = {
  readonly id: MechanismId;
  readonly with: Place | 'all';
  readonly withName: string;
  readonly title: string;
  readonly status: 'open' | 'closed' | 'undecided';
  readonly decision: 'same' | 'separate' | 'wider';
  /** The order to act, for this reader's role. */
  readonly act: string;
  readonly gateway: string;
  readonly sender: string;
  readonly readerMaySend: boolean;
  readonly basis: readonly BasisView[];
  readonly nationalAct: readonly { readonly text: string; readonly cite?: CiteView }[];
  readonly deadlines: readonly DeadlineView[];
  readonly checklist: readonly string[];
  readonly mustNotCross: readonly string[];
  readonly limits: readonly string[];
  readonly doesNot: string;
  readonly after: readonly string[];
  readonly reasons: readonly ReasonView[];
  readonly missing: readonly { readonly fact: FactName; readonly short: string }[];
  readonly instead?: { readonly id: MechanismId; readonly title: string };
  /** True where its part is never told to the person: it goes on a sheet of its own. */
  readonly confidential: boolean;
};

/** A measure, and the provisions it rests on; none: practice advice of ours. */
export type MeasureView = {
  /** It stays off every sheet that the person could see. */
  readonly confidential?: true;
  readonly id: string;
  readonly text: string;
  readonly who: string;
  readonly cite: readonly CiteView[];
};

export type PlanView = {
  readonly ending: string;
  /** The whole plan is for police alone. */
  readonly policeOnly?: true;
  /** Somebody who received something acts at home. */
  readonly actsHere?: true;
  readonly title: string;
  readonly line: string;
  readonly when: string;
  /** Now, or within hours. */
  readonly pressing: boolean;
  readonly doesNot: string;
  readonly today: Day;
  readonly lead: readonly EntryView[];
  readonly findOut: readonly EntryView[];
  readonly meanwhile: readonly EntryView[];
  readonly alongside: readonly EntryView[];
  readonly fallback: readonly EntryView[];
  readonly closed: readonly EntryView[];
  readonly atHome: readonly MeasureView[];
  readonly before: readonly MeasureView[];
  readonly after: readonly MeasureView[];
  /** The reader answers another State. */
  readonly toAnswer?: true;
  /** Time limits that bind the reader. */
  readonly dueByYou: readonly DeadlineView[];
  readonly remains: string;
  readonly whoMayKnow: string;
  readonly otherPurpose: string;
  readonly notKnown: readonly {
    readonly fact: FactName;
    readonly short: string;
    readonly why: string;
    readonly confidential?: true;
  }[];
  readonly sources: readonly CiteView[];
};

/** One answer, in words. */
export type AnswerView = {
  readonly fact: FactName;
  readonly short: string;
  readonly ask: string;
  readonly value: string;
  /** It stays off every sheet that the person could see. */
  readonly confidential?: true;
};

/** A question as a page or the cli asks it. */
export type QuestionView = {
  readonly fact: FactName;
  readonly ask: string;
  readonly help?: string;
  readonly why: string;
  readonly kind: 'one' | 'many' | 'state' | 'states' | 'day' | 'number';
  readonly max?: number;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
};
