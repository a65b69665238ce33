import { limits, type Mechanism, type MechanismId, mechanisms, needIds, needs } from '../law';
import { gateways, loadMechanismDetail, type MechanismDetail, mechanismTitles, whoAndWhatFor } from '../words';
import { basisView, citeToView, partsOf, provisionOf } from './cite-view';
import { deadlineView } from './entry-view';
import { type Library, loadLibrary } from './library';
import type { BasisView, CiteView, DeadlineView } from './views';

/** One mechanism, whole, as its own page shows it. */
export type MechanismView = {
  readonly id: MechanismId;
  readonly title: string;
  readonly short: string;
  readonly purposes: readonly string[];
  readonly senders: readonly string[];
  readonly sender: string;
  readonly gateway: string;
  readonly reach: (typeof mechanisms)[MechanismId]['reach'];
  /** First day and source, where the mechanism is younger than its text. */
  readonly since: { readonly text: string; readonly cite: CiteView } | null;
  readonly historic: boolean;
  readonly basisUnread: boolean;
  readonly neverTold: boolean;
  readonly doesNot: string;
  readonly basis: readonly BasisView[];
  readonly deadlines: readonly DeadlineView[];
  readonly checklist: readonly string[];
  readonly mustNotCross: readonly string[];
  readonly limits: readonly string[];
  readonly after: readonly string[];
  readonly pitfalls: readonly string[];
  readonly detail: MechanismDetail;
  /** Others that serve the same need: what to try if this one is closed. */
  readonly neighbours: readonly { readonly id: MechanismId; readonly title: string }[];
};

/** Everything the base says of one mechanism, in words and with its citations. */
export async function mechanismView(id: MechanismId): Promise<MechanismView> {
  const data = mechanisms[id];
  const library = await loadLibrary(
    [...data.basis, ...data.limits.map((limit) => limits[limit].restsOn)].map((ref) => partsOf(ref).instrument),
    [id],
  );
  const { title, short, sender, doesNot, checklist, mustNotCross, after, pitfalls, ...words } = library.mechanism(id);
  const basis = data.basis.map((ref) => basisView(provisionOf(ref, library)));
  return {
    id,
    title,
    short,
    purposes: data.purposes.map((purpose) => whoAndWhatFor.purpose.options[purpose].label),
    senders: data.senders.map((role) => whoAndWhatFor.role.options[role].label),
    sender,
    gateway: gateways[data.gateway],
    reach: data.reach,
    since: sinceView(data, library),
    historic: data.historic === true,
    basisUnread: data.basisUnread === true,
    neverTold: data.neverTold === true,
    doesNot,
    basis,
    deadlines: data.limits.map((limit) => deadlineView(limit, library)),
    checklist,
    mustNotCross,
    limits: words.limits,
    after,
    pitfalls,
    detail: (await loadMechanismDetail[id]()).detail,
    neighbours: neighboursOf(id),
  };
}

function sinceView({ since, instrument }: Mechanism, library: Library): MechanismView['since'] {
  const source = since && library.explanation(instrument).sources[since.source];
  return source ? { text: source.note ?? since.day, cite: citeToView(source.cite) } : null;
}

const neighboursOf = (id: MechanismId): MechanismView['neighbours'] => {
  const serving = needIds.map((need) => needs[need].servedBy).filter((servedBy) => servedBy.includes(id));
  const others = [...new Set(serving.flat())].filter((other) => other !== id);
  return others.map((other) => ({ id: other, title: mechanismTitles[other] }));
};
