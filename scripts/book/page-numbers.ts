import { getDocumentProxy } from 'unpdf';
import type { PageOf } from './bind';

/**
 * Reads from a finished PDF on which page each mark stands.
 * @param pdf the first pass
 * @returns marks (`c12`) to pages, the cover being page 1
 */
export async function readPageNumbers(pdf: Uint8Array): Promise<PageOf> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const destinations = (await document.getDestinations()) as Record<string, readonly unknown[]>;
  const pages = new Map<string, number>();
  for (const [mark, [page]] of Object.entries(destinations))
    pages.set(mark, (await document.getPageIndex(page as Parameters<typeof document.getPageIndex>[0])) + 1);
  return (mark) => pages.get(mark);
}
