/**
 * Everything we may ask: typed answers about the situation, never about identity.
 * `unknown` among the values means that "not known" is a true answer to that question.
 */
import type { Day, Place, Purpose, Role } from '../law';
import { theConcern } from './facts/the-concern';
import { theIdentity } from './facts/the-identity';
import { theMove } from './facts/the-move';
import { theOthers } from './facts/the-others';
import { theRecord } from './facts/the-record';
import { theRisk } from './facts/the-risk';
import { theSafeguards } from './facts/the-safeguards';
import { theSentence } from './facts/the-sentence';
import { theStates } from './facts/the-states';
import { theVetting } from './facts/the-vetting';
import { whoAndWhatFor } from './facts/who-and-what-for';

export const factSpecs = {
  ...whoAndWhatFor,
  ...theMove,
  ...theStates,
  ...theSentence,
  ...theOthers,
  ...theRisk,
  ...theSafeguards,
  ...theIdentity,
  ...theRecord,
  ...theConcern,
  ...theVetting,
} as const satisfies Record<string, FactSpec>;

export type FactSpec =
  | { readonly kind: 'one' | 'many'; readonly values: readonly string[] }
  | { readonly kind: 'state' | 'day' }
  | { readonly kind: 'states'; readonly max: number; readonly orUnknown?: true }
  | {
      readonly kind: 'number';
      readonly unit: 'months';
      readonly min: number;
      readonly max: number;
      readonly edges: readonly number[];
      readonly orUnknown?: true;
    };

export type FactName = keyof typeof factSpecs;
export const factNames = Object.keys(factSpecs) as readonly FactName[];

type ValueOf<S> = S extends { kind: 'one'; values: readonly (infer V)[] }
  ? V
  : S extends { kind: 'many'; values: readonly (infer V)[] }
    ? readonly V[]
    : S extends { kind: 'state' }
      ? Place
      : S extends { kind: 'states' }
        ? readonly Place[] | 'unknown'
        : S extends { kind: 'number' }
          ? number | 'unknown'
          : Day;

/** The answers so far. Absent: not asked. `unknown`: asked, and not known. */
export type Facts = { readonly [F in FactName]?: ValueOf<(typeof factSpecs)[F]> };
export type FactValue = NonNullable<Facts[FactName]>;
export type { Day, Place, Purpose, Role };
