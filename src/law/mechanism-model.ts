/** The types of what an official can do: mechanisms, the needs they serve, and who may press the button. */
import type { InstrumentId, LimitId, MechanismId, NeedId } from './ids';
import type { Day, ProvisionRef } from './model';

/** How far a mechanism reaches. Promotion never widens the circle by itself. */
export const reaches = ['unit', 'one-state', 'chosen-states', 'sis', 'world-wide'] as const;
export type Reach = (typeof reaches)[number];

/** The unit a mechanism goes through. */
export type GatewayId =
  | 'spoc'
  | 'sirene-bureau'
  | 'ncb'
  | 'europol-national-unit'
  | 'ecris-central-authority'
  | 'competent-judicial-authority'
  | 'uk-channel-of-spoc-or-ncb'
  | 'pruem-contact-point'
  | 'child-protection-central-authority'
  | 'residence-authority'
  | 'none';

/** Who an official is. `spoc` = SPOC or international unit. */
export const roles = [
  'police',
  'spoc',
  'prison',
  'probation',
  'prosecutor',
  'court',
  'records-authority',
  'vetting-body',
  'victim-authority',
  'immigration',
  'health-or-social-care',
  'entrusted-private-body',
] as const;
export type Role = (typeof roles)[number];

/** What it is for. Another purpose needs its own facts, authority and request. */
export const purposes = [
  'prevent-harm',
  'investigate',
  'prosecute',
  'supervise-or-execute',
  'vet-for-work',
  'protect-victim',
  'locate-and-arrest',
  'decide-on-residence',
] as const;
export type Purpose = (typeof purposes)[number];

/**
 * The first day of a mechanism that is younger than the law its instrument carries on, and what held until then:
 * it was not there, it covered less, or whether it worked is not established. The days on which each State joined
 * stand in the positions and are not said again here.
 */
export type Since = {
  readonly day: Day;
  readonly before: 'not-there' | 'narrower' | 'not-established';
  /** Key in the sources of the mechanism's instrument. A linter keeps it true. */
  readonly source: string;
};

/** Something an official can do. Its words stand in `words/<locale>/mechanisms/<id>.ts`. */
export type Mechanism = {
  readonly id: MechanismId;
  readonly instrument: InstrumentId;
  /** The provisions it rests on, the main one first. */
  readonly basis: readonly ProvisionRef[];
  readonly purposes: readonly Purpose[];
  /** Who may press the button, through the gateway. Everybody else hands over to one of them. */
  readonly senders: readonly Role[];
  readonly gateway: GatewayId;
  /** Which role of State it is aimed at; `all` for alerts and notices that every participant sees, and for one index of all of them. */
  readonly counterpart: 'destinationStates' | 'nationalities' | 'convictingStates' | 'all';
  readonly reach: Reach;
  readonly limits: readonly LimitId[];
  /** Never in one plan of the same State on the same person. */
  readonly excludes?: readonly MechanismId[];
  /** Only of interest where the pair concerns it (UK agreement, Nordic laws); elsewhere nobody would try it. */
  readonly local?: true;
  /** The person must in no way learn of it: its part is printed on a sheet of its own. */
  readonly neverTold?: true;
  /** Nobody has opened the provision it mainly rests on: said wherever it appears. A linter keeps this true. */
  readonly basisUnread?: true;
  /** Only where the instrument is older. */
  readonly since?: Since;
  /** Ended law, kept for earlier days. */
  readonly historic?: true;
};

/** What an ending wants done, and which mechanisms serve it, the first choice first. */
export type Need = { readonly id: NeedId; readonly servedBy: readonly MechanismId[] };
