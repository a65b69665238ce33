import {
  comparisonView,
  instrumentView,
  mechanismView,
  stateView,
  surenessView,
  timelineView,
  titleOf,
} from '../../explain';
import { instrumentIds, mechanismIds, territoryIds } from '../../law';
import { basePages, instruments, territories } from '../../words';

/** A page made from the base: its address, the route that shows it, and what it shows. */
export type KnowledgePage = {
  readonly path: string;
  readonly component: 'mechanism' | 'instrument' | 'state' | 'list' | 'sureness' | 'timeline' | 'comparison';
  readonly view: unknown;
};

/** A list of pages, with a sentence on what they are. */
export type ListView = {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly { readonly to: string; readonly label: string }[];
};

const list = (words: { readonly title: string; readonly lead: string }, items: ListView['items']): ListView => ({
  title: words.title,
  lead: words.lead,
  items,
});

/** Every page that is made from the base, in the order of the base. */
export async function knowledgePages(): Promise<readonly KnowledgePage[]> {
  const { mechanisms, instruments: texts, states } = basePages;
  const mechanismPages = mechanismIds.map(
    async (id): Promise<KnowledgePage> => ({
      path: `/mechanisms/${id}/`,
      component: 'mechanism',
      view: await mechanismView(id),
    }),
  );
  const instrumentPages = instrumentIds.map(
    async (id): Promise<KnowledgePage> => ({
      path: `/law/${id}/`,
      component: 'instrument',
      view: await instrumentView(id),
    }),
  );
  const statePages = territoryIds.map(
    async (id): Promise<KnowledgePage> => ({
      path: `/states/${id.toLowerCase()}/`,
      component: 'state',
      view: await stateView(id),
    }),
  );
  return [
    {
      path: '/mechanisms/',
      component: 'list',
      view: list(
        mechanisms,
        mechanismIds.map((id) => ({ to: `/mechanisms/${id}/`, label: titleOf(id) })),
      ),
    },
    {
      path: '/law/',
      component: 'list',
      view: list(
        texts,
        instrumentIds.map((id) => ({ to: `/law/${id}/`, label: instruments[id].title })),
      ),
    },
    {
      path: '/states/',
      component: 'list',
      view: list(
        states,
        byName(territoryIds.map((id) => ({ to: `/states/${id.toLowerCase()}/`, label: territories[id].name }))),
      ),
    },
    { path: '/timeline/', component: 'timeline', view: await timelineView() },
    { path: '/channels/', component: 'comparison', view: await comparisonView() },
    { path: '/how-sure/', component: 'sureness', view: await surenessView() },
    ...(await Promise.all([...mechanismPages, ...instrumentPages, ...statePages])),
  ];
}

const byName = (items: ListView['items']): ListView['items'] =>
  [...items].sort((one, other) => one.label.localeCompare(other.label, 'en'));
