/**
 * Everything we may ask: typed answers about the situation, never about identity.
 * `unknown` among the values means that "not known" is a true answer to that question.
 * `edges` are the numbers on which some rule turns: tests stand there.
 */
import type { Day, Place, Purpose, Role } from '../law';
import { purposes, roles } from '../law';

const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
const tick = { kind: 'one', values: yesNoUnknown } as const;
const months = (edges: readonly number[]) => ({ kind: 'number', unit: 'months', min: 0, max: 720, edges }) as const;

export const factSpecs = {
  /** The reader's day; never a question. */
  today: { kind: 'day' },

  harmIsImminent: tick,
  role: { kind: 'one', values: roles },
  askingState: { kind: 'state' },
  purpose: { kind: 'one', values: purposes },

  destinationStates: { kind: 'states', max: 3, orUnknown: true },
  destinationCertainty: { kind: 'one', values: ['certain', 'likely', 'cannot-be-foreseen'] },
  stay: { kind: 'one', values: ['to-live-there', 'longer-stay', 'short-trip', 'unknown'] },
  timeToAct: { kind: 'one', values: ['now', 'hours', 'days', 'weeks', 'unknown'] },

  sentenceStatus: {
    kind: 'one',
    values: [
      'in-custody-nothing-follows',
      'in-custody-measure-follows',
      'measure-running',
      'sentence-over',
      'unlawfully-at-large',
      'not-final',
      'unknown',
    ],
  },
  citizenship: { kind: 'one', values: ['union', 'third-country', 'unknown'] },

  measureKind: {
    kind: 'one',
    values: [
      'conditional-release',
      'probation',
      'suspended-sentence',
      'alternative-sanction',
      'psychiatric-order',
      'register-or-notification-duty',
      'civil-order',
      'none',
      'unknown',
    ],
  },
  measureDuration: { ...months([5, 6, 7]), orUnknown: true },
  measureRemaining: { ...months([5, 6, 7]), orUnknown: true },
  /** Lawful and ordinary residence there; if not, whether the person asked for that State and it agreed. */
  residence: {
    kind: 'one',
    values: ['lives-there', 'asked-and-agreed', 'asked-not-yet-agreed', 'not-asked-for', 'unknown'],
  },

  enforceableOrder: tick,
  sentenceImposed: { ...months([3, 4, 5, 6]), orUnknown: true },

  minorNowOrThen: tick,
  internationalProtection: tick,
  liveInvestigation: tick,
  existingAlertOrOrder: tick,
  knownVictimOrChildThere: tick,
  personMustNotKnow: tick,

  assessmentFinding: { kind: 'one', values: ['real-likelihood', 'some-risk', 'little-risk', 'none-made', 'unknown'] },
  assessmentAge: {
    kind: 'one',
    values: ['under-3-months', '3-to-6-months', 'over-6-months', 'undated', 'none-made', 'unknown'],
  },
  newOffenceSuspected: tick,
  dataSources: {
    kind: 'many',
    values: ['own', 'another-state', 'ecris', 'europol', 'health', 'intelligence', 'unknown'],
  },

  safeguardOtherwise: tick,
  safeguardNecessity: tick,
  safeguardProportionality: tick,
  safeguardAccuracy: tick,
  safeguardLawfulChannel: tick,

  homeGateway: {
    kind: 'one',
    values: ['law-or-protocol-allows', 'court-or-prosecutor-must-approve', 'professional-secrecy-bars', 'unknown'],
  },
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
