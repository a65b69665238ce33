/** One piece of a saved plan, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly number: number | null };

/** What only serves the screen, or would say a thing twice. */
const skipped = 'button, noscript, [aria-hidden="true"], [data-screen-only], summary';

/**
 * Reads a plan into pieces, as it comes out of the printer: what is saved cannot say anything else than what was read.
 *
 * @param root the plan, or its police sheet
 * @param without parts that do not belong to it, as a selector
 */
export function blocksOf(root: Element, without = ''): readonly Block[] {
  return [...root.children].flatMap((element) => {
    if (element.matches(skipped) || (without !== '' && element.matches(without))) return [];
    const level = /^H([1-6])$/.exec(element.tagName)?.[1];
    if (level) return [{ kind: 'heading', level: Number(level), text: textOf(element) }];
    if (element.tagName === 'P' || element.tagName === 'DT' || element.tagName === 'DD')
      return textOf(element) === '' ? [] : [{ kind: 'paragraph', text: textOf(element) }];
    if (element.tagName === 'LI') return itemsOf(element);
    return blocksOf(element, without);
  });
}

/** A list item: its own text first, then the lists inside it. */
function itemsOf(element: Element): readonly Block[] {
  const lists = [...element.children].filter(({ tagName }) => tagName === 'UL' || tagName === 'OL');
  const own = element.cloneNode(true) as Element;
  for (const list of own.querySelectorAll('ul, ol')) list.remove();
  const siblings = [...(element.parentElement?.children ?? [])];
  const start = Number(element.parentElement?.getAttribute('start') ?? 1);
  const number = element.parentElement?.tagName === 'OL' ? start + siblings.indexOf(element) : null;
  return [{ kind: 'item', text: textOf(own), number }, ...lists.flatMap((list) => blocksOf(list))];
}

function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(skipped)) one.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
