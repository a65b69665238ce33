import sidebars from '../../sidebars';
import { flowIds } from '../../src/flows';
import { instrumentIds, mechanismIds, territoryIds } from '../../src/law';
import { book as words } from '../../src/words/en/book';

/** One chapter of the book: a page of the built site, whole. */
export type Chapter = {
  /** The page of the built site, with both obliques. */
  readonly address: string;
  /** Other addresses of the site that a reader of the book finds here: a flow's questions stand in its key. */
  readonly also: readonly string[];
  /** The name of the chapter's own file: `receiving`, `flow-sis-hit`. */
  readonly file: string;
};

export type Part = { readonly title: string; readonly chapters: readonly Chapter[] };

/** One printed book. */
export type Volume = { readonly file: string; readonly title: string; readonly parts: readonly Part[] };

type Item = string | { readonly items: readonly Item[] };
const ids = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (typeof item === 'string' ? [item] : ids(item.items)));

const handbook = ids(sidebars.handbook as unknown as readonly Item[]);
const nameOf = (id: string) => id.replace(/^handbook\//, '');

/** `handbook/index` is the page `/handbook/`. */
const addressOf = (id: string) => (nameOf(id) === 'index' ? '/handbook/' : `/${id}/`);

/** What is read: the chapters in the order of the menu, and the questions of each flow as picture, table and key. */
const reading: readonly Part[] = [
  {
    title: words.parts.chapters,
    chapters: handbook.map((id) => ({ address: addressOf(id), also: [], file: nameOf(id) })),
  },
  {
    title: words.parts.flows,
    chapters: flowIds.map((id) => ({ address: `/${id}/about/`, also: [`/${id}/`], file: `flow-${id}` })),
  },
];

/** What is looked up: made from the law base. */
const reference: readonly Part[] = [
  {
    title: words.parts.mechanisms,
    chapters: mechanismIds.map((id) => ({ address: `/mechanisms/${id}/`, also: [], file: `mechanism-${id}` })),
  },
  {
    title: words.parts.law,
    chapters: instrumentIds.map((id) => ({ address: `/law/${id}/`, also: [], file: `law-${id}` })),
  },
  {
    title: words.parts.states,
    chapters: territoryIds.map((id) => ({
      address: `/states/${id.toLowerCase()}/`,
      also: [],
      file: `state-${id.toLowerCase()}`,
    })),
  },
  {
    title: words.parts.limits,
    chapters: [
      { address: '/deadlines/', also: [], file: 'deadlines' },
      { address: '/timeline/', also: [], file: 'timeline' },
    ],
  },
];

/** Two volumes with one numbering: the handbook to read, and the reference to look things up in. */
export const volumes: readonly Volume[] = [
  { file: 'somec-handbook', title: words.cover.title, parts: reading },
  { file: 'somec-handbook-reference', title: words.cover.reference, parts: reference },
];
