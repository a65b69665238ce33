import type { Facts, RemainId } from '../../src/advice';
import type { FlowId } from '../../src/flows';
import type { LimitId, MechanismId, Place } from '../../src/law';

/** One mechanism with one counterpart, as a lawyer would write it down. */
export type Route = readonly [mechanism: MechanismId, counterpart: Place | 'all'];

/** A situation in data form, with what must come out. Persons and places are invented. */
export type WorkedCase = {
  readonly title: string;
  /** Where the situation and the expected plan come from. */
  readonly source: string;
  readonly flow: FlowId;
  readonly answers: Facts;
  readonly expect: {
    readonly ending: string;
    /** Exactly these lead, in this order. */
    readonly lead: readonly Route[];
    /** These stand alongside, as decisions of their own. */
    readonly alongside?: readonly Route[];
    /** These stand ready if the lead fails; a wider one only after a new proportionality decision. */
    readonly fallback?: readonly (readonly [...Route, 'same' | 'wider'])[];
    readonly findOut?: readonly Route[];
    readonly meanwhile?: readonly Route[];
    /** These are shown as closed, each because of this rule or where-code. */
    readonly closed?: readonly (readonly [...Route, because: string])[];
    /** These appear nowhere in the plan. */
    readonly absent?: readonly MechanismId[];
    /** Exactly these time limits bind the reader. */
    readonly limits?: readonly LimitId[];
    readonly atHome?: readonly string[];
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    /** None of these is asked of anybody. */
    readonly notDone?: readonly string[];
    readonly remains?: RemainId;
    /** Exactly these time limits bind the reader. */
    readonly dueByYou?: readonly string[];
    /** Remarks on the leading mechanism: rule and outcome. */
    readonly remarks?: readonly (readonly [rule: string, outcome: string])[];
  };
};
