import { checks, instrumentBetween, mechanismBetween, positionOn, type Where } from '../advice';
import { type Day, type InstrumentId, instrumentIds, type MechanismId, mechanismIds, type Place } from '../law';
import { loadAllSources } from '../law/explain';
import { instruments as names } from '../words';
import { citeToView, eachOnce } from './cite-view';
import { type Library, loadLibrary } from './library';
import { reasonToView } from './reason-view';
import { titleOf } from './title-of';
import type { CiteView, ReasonView } from './views';

export type BetweenView = {
  readonly mechanisms: readonly {
    readonly id: MechanismId;
    readonly title: string;
    readonly status: Where['status'];
    readonly via: string | null;
    readonly instead: MechanismId | null;
    readonly reasons: readonly ReasonView[];
  }[];
  readonly instruments: readonly {
    readonly id: InstrumentId;
    readonly title: string;
    readonly answer: 'yes' | 'no' | 'partial' | 'unknown' | 'other';
    readonly since: Day | 'not-established' | null;
    readonly via: string | null;
    readonly cite: readonly CiteView[];
  }[];
};

/** What exists between two places on a day, by which route, and what does not and why. */
export async function betweenView(from: Place, to: Place, on: Day): Promise<BetweenView> {
  const library = await sourcesOnly();
  return {
    mechanisms: mechanismIds.map((id) => mechanismRow(id, from, to, on, library)),
    instruments: instrumentIds.map((id) => instrumentRow(id, from, to, on, library)),
  };
}

/** All sources in one piece, and the one text whose provisions a reason between two States can name. */
async function sourcesOnly(): Promise<Library> {
  const [sources, one] = await Promise.all([loadAllSources(), loadLibrary(['interpol-rpd'], [])]);
  return {
    ...one,
    explanation: (id) => (id === 'interpol-rpd' ? one.explanation(id) : { provisions: {}, sources: sources[id] }),
  };
}

function mechanismRow(
  id: MechanismId,
  from: Place,
  to: Place,
  on: Day,
  library: Library,
): BetweenView['mechanisms'][number] {
  const { status, reasons, via } = mechanismBetween(id, from, to, on);
  const instead =
    status === 'closed'
      ? checks[id].instead.find((other) => mechanismBetween(other, from, to, on).status === 'open')
      : undefined;
  return {
    id,
    title: titleOf(id),
    status,
    via: via ?? null,
    instead: instead ?? null,
    reasons: reasons.map((reason) => reasonToView(reason, id, library)),
  };
}

function instrumentRow(
  id: InstrumentId,
  from: Place,
  to: Place,
  on: Day,
  library: Library,
): BetweenView['instruments'][number] {
  const where = instrumentBetween(id, from, to, on);
  const positions = [from, to].flatMap((place) => positionOn(id, place, on).position ?? []);
  const cites = positions.flatMap(({ source }) => library.explanation(id).sources[source]?.cite ?? []).map(citeToView);
  const firstDays = positions.map((position) => position.from);
  const since =
    where.status !== 'open'
      ? null
      : firstDays.includes('not-established')
        ? 'not-established'
        : latest(firstDays as Day[]);
  return {
    id,
    title: names[id].title,
    answer: answerOf(where),
    since,
    via: where.via ?? null,
    cite: eachOnce(cites),
  };
}

function answerOf({ status, reasons }: Where): BetweenView['instruments'][number]['answer'] {
  if (reasons.some(({ code }) => code === 'other-goes-first')) return 'other';
  if (status === 'open') return reasons.some(({ code }) => code === 'partly') ? 'partial' : 'yes';
  return status === 'closed' ? 'no' : 'unknown';
}

const latest = (days: readonly Day[]): Day | null => [...days].sort().at(-1) ?? null;
