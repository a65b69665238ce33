import type { CiteView, EntryView, PlanView } from '../../explain';

export type Routes = Pick<PlanView, 'lead' | 'findOut' | 'meanwhile' | 'alongside' | 'fallback' | 'closed'>;

/** What stands on the common sheets, and what stands on the police sheet only. */
export type Sheets = {
  /** The leading route itself is for police alone: then the whole plan is. */
  readonly whole: boolean;
  readonly common: Routes;
  readonly police: { readonly routes: readonly EntryView[]; readonly closed: readonly EntryView[] };
  readonly sources: { readonly common: readonly CiteView[]; readonly police: readonly CiteView[] };
  /** Routes that the common sheets never name. */
  readonly unnamed: ReadonlySet<string>;
};

const secret = ({ confidential }: EntryView) => confidential;
const plain = ({ confidential }: EntryView) => !confidential;

/** Sorts a plan on its sheets: what the person must not learn of goes on one of its own. */
export function sheetsOf(plan: PlanView): Sheets {
  if (plan.lead.some(secret))
    return {
      whole: true,
      common: plan,
      police: { routes: [], closed: [] },
      sources: { common: plan.sources, police: [] },
      unnamed: new Set(),
    };
  const { lead, findOut, meanwhile, alongside, fallback, closed } = plan;
  const routes = [...findOut, ...meanwhile, ...alongside, ...fallback].filter(secret);
  const shut = closed.filter(secret);
  const common = {
    lead,
    findOut: findOut.filter(plain),
    meanwhile: meanwhile.filter(plain),
    alongside: alongside.filter(plain),
    fallback: fallback.filter(plain),
    closed: closed.filter(plain),
  };
  const measured = [...plan.atHome, ...plan.before, ...plan.after].flatMap(({ cite }) => cite);
  const cited = new Set([...Object.values(common).flat().flatMap(citesOf), ...measured].map(({ text }) => text));
  return {
    whole: false,
    common,
    police: { routes, closed: shut },
    sources: {
      common: plan.sources.filter(({ text }) => cited.has(text)),
      police: plan.sources.filter(({ text }) => !cited.has(text)),
    },
    unnamed: new Set([...routes, ...shut].map(({ id }) => id)),
  };
}

const citesOf = ({ basis, reasons, deadlines, nationalAct }: EntryView): readonly CiteView[] => [
  ...basis.map(({ cite }) => cite),
  ...reasons.flatMap(({ cite }) => cite),
  ...deadlines.map(({ cite }) => cite),
  ...nationalAct.flatMap(({ cite }) => cite ?? []),
];
