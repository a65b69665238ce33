/**
 * The types of the law room: what the texts say, as data. Nothing here decides.
 *
 * Two weights. *Core* (ids, positions, needs) travels with every flow. *Explanation* (gists, citations,
 * sources) loads per instrument through `law/explain`. A position therefore names its source by key and
 * the source itself stands in the instrument's `sources.ts`.
 */
import type { InstrumentId, LimitId, MechanismId } from './ids';

/** A calendar day, `YYYY-MM-DD`. Days compare correctly as text. */
export type Day = `${number}-${number}-${number}`;

/** An address with its scheme. */
export type Url = `https://${string}` | `http://${string}`;

/** ISO 3166 alpha-2. EL and UK are accepted as other names of GR and GB by `territoryOf`. */
export type TerritoryId =
  | 'AT'
  | 'BE'
  | 'BG'
  | 'HR'
  | 'CY'
  | 'CZ'
  | 'DK'
  | 'EE'
  | 'FI'
  | 'FR'
  | 'DE'
  | 'GR'
  | 'HU'
  | 'IE'
  | 'IT'
  | 'LV'
  | 'LT'
  | 'LU'
  | 'MT'
  | 'NL'
  | 'PL'
  | 'PT'
  | 'RO'
  | 'SK'
  | 'SI'
  | 'ES'
  | 'SE'
  | 'IS'
  | 'NO'
  | 'CH'
  | 'LI'
  | 'GB';

/** One of the 32 States, or any other State. `elsewhere` is a legal value everywhere. */
export type Place = TerritoryId | 'elsewhere';

export type GroupId = 'EU' | 'ASSOC' | 'GB' | 'ELSEWHERE';

/** `2023-977/art-7(2)`: the instrument, then the key of one of its provisions. */
export type ProvisionRef = `${InstrumentId}/${string}`;

/**
 * Where a statement of law stands, and who opened it when.
 * No `read`: nobody has opened the text yet, and the reader is told "not yet confirmed".
 */
export type Citation = {
  readonly act: InstrumentId;
  readonly article: string;
  /** Where the law stands. */
  readonly official: Url;
  /** What somebody really opened. `via-national` = seen only through a national act that transposes it. */
  readonly read?: {
    readonly address: Url;
    readonly kind: 'official' | 'secondary' | 'via-national';
    readonly day: Day;
  };
};

/** A position's source: the citation, and a note where the position needs one (`partly` always does). */
export type Source = {
  readonly cite: Citation;
  readonly note?: string;
  /** What another source says differently: recorded, not smoothed. */
  readonly conflict?: string;
};
export type Sources = Readonly<Record<string, Source>>;

/** The dated statement whether a territory is bound by an instrument. */
export type Position<SourceKey extends string = string> = {
  readonly bound: 'yes' | 'partly' | 'no' | 'unknown';
  /** First day of this position. `not-established`: answers unknown for days before the base was compiled. */
  readonly from: Day | 'not-established';
  /** Last day, inclusive. Absent: still so. */
  readonly to?: Day;
  /** The agreement by which an outsider takes part. Under `hub` pairing it links with full members only. */
  readonly via?: string;
  /** Mechanisms of this instrument that this position closes although the territory is bound. */
  readonly excludes?: readonly MechanismId[];
  /** Source key of the national act officers apply, where it was found. */
  readonly nationalAct?: SourceKey;
  readonly source: SourceKey;
};

/** Group default with an overlay per State. An overlay replaces the group's list as a whole. Oldest first. */
export type Positions<SourceKey extends string = string> = {
  readonly groups: Readonly<Record<GroupId, readonly Position<SourceKey>[]>>;
  readonly states: Readonly<Partial<Record<TerritoryId, readonly Position<SourceKey>[]>>>;
};

/** A pair (or set) of territories for which another mechanism goes first, although both are bound. */
export type PairException<SourceKey extends string = string> = {
  readonly among: readonly TerritoryId[];
  /** First day of the exception. Absent: as long as the instrument itself. */
  readonly from?: Day;
  readonly effect: 'other-goes-first' | 'probably-other-goes-first';
  readonly instead: MechanismId;
  readonly source: SourceKey;
};

/**
 * How two positions make a pair.
 * - `both`: both territories are bound.
 * - `hub`: as `both`, but a territory that takes part `via` an agreement is linked with full members only.
 * - `gb-eu`: the United Kingdom with each member State, nobody else.
 * - `all`: everyone who counts time or takes part alone; no pair is needed.
 */
export type Pairing = 'both' | 'hub' | 'gb-eu' | 'all';

export type Instrument<SourceKey extends string = string> = {
  readonly id: InstrumentId;
  readonly kind:
    | 'directive'
    | 'regulation'
    | 'framework-decision'
    | 'agreement'
    | 'convention'
    | 'organisation-rules'
    | 'uniform-laws'
    | 'recommendation'
    | 'decision';
  readonly celex?: string;
  readonly official: Url;
  /** Before this day nobody is in, whatever the positions say. */
  readonly earliest: Day;
  /** First day of real operation; `null`: bound but not live. */
  readonly liveFrom: Day | null;
  readonly pairing: Pairing;
  readonly exceptions: readonly PairException<SourceKey>[];
  readonly positions: Positions<SourceKey>;
  readonly replaces?: readonly InstrumentId[];
  readonly replacedBy?: InstrumentId;
  /** For a text that is no route itself: the mechanisms it stands behind (safeguards, rights, duties of their users). */
  readonly standsBehind?: readonly MechanismId[];
};

/** One article or paragraph the handbook relies on, in the order of the text. */
export type Provision = {
  /** One sentence of ours, under 200 characters, said once in the whole base. */
  readonly gist: string;
  /** What the text leaves to judgement or to national law. */
  readonly leavesOpen?: string;
  /** What another source says differently: recorded, not smoothed. */
  readonly conflict?: string;
  /** The limit this provision sets, if any. */
  readonly limit?: LimitId;
  readonly cite: Citation;
};
export type Provisions = Readonly<Record<string, Provision>>;

export type Unit = 'hours' | 'calendarDays' | 'workingDays';

/** A time limit. It binds the one who answers; no warning waits for it. */
export type Limit = {
  readonly id: LimitId;
  readonly amount: number;
  readonly unit: Unit;
  /** `day-of-event-counts`: the day of receipt is day one (UK records). Otherwise it is not counted. */
  readonly counting: 'regulation-1182-71' | 'not-established' | 'day-of-event-counts';
  readonly restsOn: ProvisionRef;
};

export type Territory = {
  readonly id: TerritoryId;
  readonly group: Exclude<GroupId, 'ELSEWHERE'>;
  /** IANA time zone of the capital: hours are counted there. */
  readonly timeZone: string;
  /** ISO 639-1 codes of official languages. */
  readonly languages: readonly string[];
};
