import type { CiteView, EntryView, MeasureView, PlanView } from '../../explain';

export type Routes = Pick<PlanView, 'lead' | 'findOut' | 'meanwhile' | 'alongside' | 'fallback' | 'closed'>;
type Taken = Pick<PlanView, 'atHome' | 'before' | 'after'>;

/** What stands on the common sheets, and what stands on the police sheet only. */
export type Sheets = {
  /** The leading route, or the ending itself, is for police alone: then the whole plan is. */
  readonly whole: boolean;
  readonly common: Routes & Taken;
  readonly police: {
    readonly routes: readonly EntryView[];
    readonly closed: readonly EntryView[];
    readonly measures: readonly MeasureView[];
  };
  readonly sources: { readonly common: readonly CiteView[]; readonly police: readonly CiteView[] };
  /** Routes that the common sheets never name. */
  readonly unnamed: ReadonlySet<string>;
};

const secret = ({ confidential }: EntryView) => confidential;
const plain = ({ confidential }: EntryView) => !confidential;
const secretMeasure = ({ confidential }: MeasureView) => confidential === true;
const plainMeasure = ({ confidential }: MeasureView) => confidential !== true;

/** Sorts a plan on its sheets: what the person must not learn of goes on one of its own. */
export function sheetsOf(plan: PlanView): Sheets {
  if (plan.policeOnly || plan.lead.some(secret))
    return {
      whole: true,
      common: plan,
      police: { routes: [], closed: [], measures: [] },
      sources: { common: plan.sources, police: [] },
      unnamed: new Set(),
    };
  const { lead, findOut, meanwhile, alongside, fallback, closed, atHome, before, after } = plan;
  const police = {
    routes: [...findOut, ...meanwhile, ...alongside, ...fallback].filter(secret),
    closed: closed.filter(secret),
    measures: [...atHome, ...before, ...after].filter(secretMeasure),
  };
  const routes = {
    lead,
    findOut: findOut.filter(plain),
    meanwhile: meanwhile.filter(plain),
    alongside: alongside.filter(plain),
    fallback: fallback.filter(plain),
    closed: closed.filter(plain),
  };
  const taken = {
    atHome: atHome.filter(plainMeasure),
    before: before.filter(plainMeasure),
    after: after.filter(plainMeasure),
  };
  const cited = textsOf([
    ...Object.values(routes).flat().flatMap(citesOf),
    ...Object.values(taken)
      .flat()
      .flatMap(({ cite }) => cite),
    ...plan.dueByYou.map(({ cite }) => cite),
  ]);
  return {
    whole: false,
    common: { ...routes, ...taken },
    police,
    sources: {
      common: plan.sources.filter(({ text }) => cited.has(text)),
      police: plan.sources.filter(({ text }) => !cited.has(text)),
    },
    unnamed: new Set([...police.routes, ...police.closed].map(({ id }) => id)),
  };
}

/** Is there a sheet for police alone? One answer for the screen, for paper and for every file that is saved. */
export const hasPoliceSheet = ({ police }: Sheets): boolean =>
  police.routes.length + police.closed.length + police.measures.length > 0;

/** The sources that these routes cite: each enclosure names its own, since it may be handed over by itself. */
export function citedBy(routes: readonly EntryView[], sources: readonly CiteView[]): readonly CiteView[] {
  const cited = textsOf(routes.flatMap(citesOf));
  return sources.filter(({ text }) => cited.has(text));
}

/** The sources of a plan with enclosures: without those that only a route cites, or what paper does not say of a later way. */
export function sourcesOfPlan({ common, sources }: Sheets): readonly CiteView[] {
  const { lead, meanwhile, alongside, findOut, fallback, closed, atHome, before, after } = common;
  const short = [...findOut, ...fallback, ...closed];
  const cited = textsOf([...lead, ...meanwhile, ...alongside, ...short].flatMap(citesOf));
  const here = textsOf([
    ...short.flatMap(({ reasons }) => reasons.flatMap(({ cite }) => cite)),
    ...[...atHome, ...before, ...after].flatMap(({ cite }) => cite),
  ]);
  return sources.common.filter(({ text }) => here.has(text) || !cited.has(text));
}

const textsOf = (cites: readonly CiteView[]) => new Set(cites.map(({ text }) => text));

const citesOf = ({ basis, reasons, deadlines, nationalAct }: EntryView): readonly CiteView[] => [
  ...basis.map(({ cite }) => cite),
  ...reasons.flatMap(({ cite }) => cite),
  ...deadlines.map(({ cite }) => cite),
  ...nationalAct.flatMap(({ cite }) => cite ?? []),
];
