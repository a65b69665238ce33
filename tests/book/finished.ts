import { existsSync, readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** A bookmark, with the page it leads to (the first is 1); null where it leads nowhere. */
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number | null };

type Structure = { readonly role?: string; readonly alt?: string; readonly children?: readonly Structure[] };

/** A finished PDF, opened as a reader's program would. */
export type Finished = {
  readonly pages: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  /** Addresses that leave the file. */
  readonly outside: readonly string[];
  /** What each picture says to those who do not see it. */
  readonly figures: readonly (string | undefined)[];
  readonly tagged: boolean;
};

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = Awaited<ReturnType<Document['getOutline']>>;

/** Spaces are lost where a heading breaks over two lines, so comparisons do without them. */
export const tight = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, '');

export async function open(file: string): Promise<Finished> {
  if (!existsSync(file)) throw new Error(`${file} is not there. Run \`npm run build:all\` first.`);
  const document = await getDocumentProxy(Uint8Array.from(readFileSync(file)));
  const each = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(each.map((number) => readPage(document, number)));
  const marks: { Marked?: boolean } | null = await document.getMarkInfo();
  return {
    pages: pages.map(({ text }) => text),
    bookmarks: await bookmarksOf(document, await document.getOutline(), 1),
    outside: pages.flatMap(({ outside }) => outside),
    figures: pages.flatMap(({ figures }) => figures),
    tagged: marks?.Marked === true,
  };
}

async function readPage(document: Document, number: number) {
  const page = await document.getPage(number);
  const [content, annotations, structure] = await Promise.all([
    page.getTextContent(),
    page.getAnnotations(),
    page.getStructTree(),
  ]);
  page.cleanup();
  return {
    text: content.items.map((item) => ('str' in item ? item.str : '')).join(' '),
    outside: annotations.flatMap(({ url }: { url?: string }) => (url ? [url] : [])),
    figures: structure ? figuresOf(structure as Structure) : [],
  };
}

const figuresOf = ({ role, alt, children = [] }: Structure): readonly (string | undefined)[] =>
  role === 'Figure' ? [alt] : children.flatMap(figuresOf);

async function bookmarksOf(document: Document, outline: Outline, level: number): Promise<readonly Bookmark[]> {
  const found: Bookmark[] = [];
  for (const { title, dest, items } of outline ?? []) {
    found.push({ title, level, page: await pageOf(document, dest) });
    found.push(...(await bookmarksOf(document, items, level + 1)));
  }
  return found;
}

async function pageOf(document: Document, dest: string | unknown[] | null): Promise<number | null> {
  const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const page = place?.[0];
  return page ? (await document.getPageIndex(page as Parameters<Document['getPageIndex']>[0])) + 1 : null;
}
