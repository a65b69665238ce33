import type { FactName, factSpecs } from '../../../advice';
import type { FactWords } from '../../types';

type ValuesOf<F extends FactName> = (typeof factSpecs)[F] extends {
  readonly values: readonly (infer V extends string)[];
}
  ? V
  : never;

/** A question with a label for every value it can take: a missing label is a type error. */
export type FactsWords = {
  readonly [F in FactName]: FactWords & {
    readonly options: Readonly<Record<ValuesOf<F>, FactWords['options'][string]>>;
  };
};
