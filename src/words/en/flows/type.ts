import type { FlowId } from '../../../flows';
import type { flows } from '../../../flows/all';
import type { EndingWords, FactWords, FlowWords, StepWords } from '../../types';

type Definition<F extends FlowId> = (typeof flows)[F];
type Asked<F extends FlowId> = Definition<F>['steps'][keyof Definition<F>['steps']] extends {
  readonly asks: readonly (infer N extends string)[];
}
  ? N
  : never;

/** The words of one flow: a missing step, ending or question is a type error. */
export type FlowWordsOf<F extends FlowId> = FlowWords & {
  readonly steps: Readonly<Record<keyof Definition<F>['steps'], StepWords>>;
  readonly endings: Readonly<Record<keyof Definition<F>['endings'], EndingWords>>;
  readonly facts: Readonly<Record<Asked<F>, FactWords>>;
};
