import {
  type Day,
  type Instrument,
  type InstrumentId,
  instruments,
  type Mechanism,
  type MechanismId,
  mechanisms,
  type PairException,
  type Place,
  type ProvisionRef,
  type Since,
  territories,
} from '../law';
import { positionOn, type Standing } from './position-on';

/** Why a mechanism exists, or does not, between two places on a day. */
export type WhereCode =
  | 'bound'
  | 'partly'
  | 'not-bound'
  | 'not-yet'
  | 'ended'
  | 'not-live'
  | 'not-established'
  | 'outsiders-are-not-linked'
  | 'only-the-united-kingdom-with-a-member-state'
  | 'closed-for-this-state'
  | 'other-goes-first'
  | 'probably-other-goes-first'
  | 'schengen-channels-go-first'
  | 'step-not-there-yet'
  | 'step-narrower-then'
  | 'step-not-established'
  | 'excludes-each-other'
  | 'same-place';

export type WhereReason = {
  readonly kind: 'where';
  readonly code: WhereCode;
  readonly instrument: InstrumentId;
  /** The place the reason speaks of; absent where it speaks of the pair. */
  readonly place?: Place;
  /** Key of the source in the instrument's explanation. */
  readonly source?: string;
  /** The provision it rests on, where it is not a position that closes the route. */
  readonly provision?: ProvisionRef;
};

/** The half of a check that needs two places and a day, and nothing else. */
export type Where = {
  readonly status: 'open' | 'closed' | 'unknown';
  readonly reasons: readonly WhereReason[];
  readonly via?: string;
};

/** Is an instrument in use between two places on a day? `both`, `hub`, `gb-eu` and exceptions per pair. */
export function instrumentBetween(id: InstrumentId, from: Place, to: Place, day: Day): Where {
  const instrument = instruments[id];
  if (from === to && from !== 'elsewhere') return closed({ code: 'same-place', instrument: id, place: from });
  const sides = [from, to].map((place) => ({ place, standing: positionOn(id, place, day) }));
  const reasons = sides.map(({ place, standing }) => reasonOf(id, place, standing));
  if (reasons.some(({ code }) => shut.has(code)))
    return { status: 'closed', reasons: reasons.filter((r) => shut.has(r.code)) };
  if (instrument.liveFrom === null)
    return { status: 'closed', reasons: [{ kind: 'where', code: 'not-live', instrument: id }, ...reasons] };
  if (day < instrument.liveFrom)
    return { status: 'closed', reasons: reasons.map((reason) => ({ ...reason, code: 'not-yet' })) };
  const vias = sides.flatMap(({ standing }) => standing.position?.via ?? []);
  const apart = apartByPairing(instrument, from, to, vias.length);
  if (apart) return { status: 'closed', reasons: [{ kind: 'where', code: apart, instrument: id }, ...reasons] };
  const via = vias[0];
  const exception = exceptionFor(instrument, from, to, day);
  if (exception) return whereException(id, exception);
  const status = reasons.some(({ code }) => code === 'not-established') ? 'unknown' : 'open';
  return via === undefined ? { status, reasons } : { status, reasons, via };
}

const shut: ReadonlySet<WhereCode> = new Set<WhereCode>(['not-bound', 'not-yet', 'ended']);

const closed = (reason: Omit<WhereReason, 'kind'>): Where => ({
  status: 'closed',
  reasons: [{ kind: 'where', ...reason }],
});

const codeOf = {
  yes: 'bound',
  partly: 'partly',
  no: 'not-bound',
  'not-yet': 'not-yet',
  ended: 'ended',
  unknown: 'not-established',
} as const satisfies Record<Standing['answer'], WhereCode>;

function reasonOf(instrument: InstrumentId, place: Place, { answer, position }: Standing): WhereReason {
  const code = codeOf[answer];
  return position
    ? { kind: 'where', code, instrument, place, source: position.source }
    : { kind: 'where', code, instrument, place };
}

function apartByPairing(instrument: Instrument, from: Place, to: Place, outsiders: number): WhereCode | undefined {
  if (instrument.pairing === 'hub' && outsiders > 1) return 'outsiders-are-not-linked';
  if (instrument.pairing !== 'gb-eu') return undefined;
  const groups = [from, to].map((place) => (place === 'elsewhere' ? 'ELSEWHERE' : territories[place].group));
  const linked = groups.includes('GB') && groups.includes('EU');
  return linked ? undefined : 'only-the-united-kingdom-with-a-member-state';
}

const exceptionFor = ({ exceptions }: Instrument, from: Place, to: Place, day: Day): PairException | undefined =>
  exceptions.find(
    ({ among, from: first }) =>
      (first === undefined || first <= day) && [from, to].every((place) => among.some((one) => one === place)),
  );

const whereException = (instrument: InstrumentId, { effect, source }: PairException): Where => ({
  status: effect === 'other-goes-first' ? 'closed' : 'unknown',
  reasons: [{ kind: 'where', code: effect, instrument, source }],
});

/**
 * Does a mechanism exist between two places on a day?
 *
 * @example mechanismBetween('fd-2008-947-probation', 'LV', 'NL', '2026-11-23').status // 'open'
 */
export function mechanismBetween(id: MechanismId, from: Place, to: Place, day: Day): Where {
  const mechanism = mechanisms[id];
  if (id === 'none-national-only') return { status: 'open', reasons: [] };
  const between = instrumentBetween(mechanism.instrument, from, to, day);
  if (between.status === 'closed') return between;
  const closedFor = [from, to].find((place) =>
    positionOn(mechanism.instrument, place, day).position?.excludes?.includes(id),
  );
  if (closedFor) {
    const source = positionOn(mechanism.instrument, closedFor, day).position?.source;
    const reason = { code: 'closed-for-this-state', instrument: mechanism.instrument, place: closedFor } as const;
    return closed(source ? { ...reason, source } : reason);
  }
  return schengenFirst(id, from, to, day) ?? youngerThanTheText(mechanism, between, day) ?? between;
}

const beforeItsFirstDay = {
  'not-there': { code: 'step-not-there-yet', status: () => 'closed' },
  'not-established': { code: 'step-not-established', status: () => 'unknown' },
  narrower: { code: 'step-narrower-then', status: (between) => between },
} as const satisfies Record<
  Since['before'],
  { code: WhereCode; status: (between: Where['status']) => Where['status'] }
>;

/** Before the first day of a mechanism its text may be in use, and the mechanism not there, in doubt or narrower. */
function youngerThanTheText({ since, instrument }: Mechanism, between: Where, day: Day): Where | undefined {
  if (since === undefined || day >= since.day) return undefined;
  const { code, status } = beforeItsFirstDay[since.before];
  const reason: WhereReason = { kind: 'where', code, instrument, source: since.source };
  const answer = status(between.status);
  return answer === 'closed'
    ? { status: answer, reasons: [reason] }
    : { ...between, status: answer, reasons: [...between.reasons, reason] };
}

/** Between two States that use SIS an INTERPOL circulation leaves both out: SIS and the SPOC go first. */
function schengenFirst(id: MechanismId, from: Place, to: Place, day: Day): Where | undefined {
  if (id !== 'interpol-diffusion') return undefined;
  const sis = instrumentBetween('2018-1862', from, to, day);
  return sis.status === 'open'
    ? closed({
        code: 'schengen-channels-go-first',
        instrument: 'interpol-rpd',
        provision: 'interpol-rpd/sirene-manual-schengen-first',
      })
    : undefined;
}
