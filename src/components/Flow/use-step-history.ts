import { useCallback, useEffect, useRef } from 'react';

/** What an entry of the browser's history knows: how deep its page lies, and how deep the entry behind it. No answers. */
type Entry = { readonly flow: string; readonly depth: number; readonly behind: number | undefined };

const entryOf = (state: unknown, flow: string): Entry | undefined => {
  const entry = (state as { readonly somec?: Entry } | null)?.somec;
  return entry?.flow === flow ? entry : undefined;
};

const withEntry = (entry: Entry) => ({ ...window.history.state, somec: entry });

/**
 * Makes each page of a flow an entry of the browser's history, on an unchanged address: the same in the normal site
 * and in the folder copy. One entry a page, none twice.
 *
 * @param depth pages passed so far
 * @param goTo walks the flow to a depth, backwards or over pages already answered
 * @param back one page back in the flow
 * @returns what the Back link does: the browser's own back where the page before lies behind, else one page back
 */
export function useStepHistory(
  flow: string,
  depth: number,
  live: boolean,
  goTo: (depth: number) => void,
  back: () => void,
): () => void {
  const popped = useRef(false);

  useEffect(() => {
    if (!live) return;
    const entry = entryOf(window.history.state, flow);
    if (entry?.depth === depth) {
      popped.current = false;
      return;
    }
    if (entry && !popped.current) window.history.pushState(withEntry({ flow, depth, behind: entry.depth }), '');
    else window.history.replaceState(withEntry({ flow, depth, behind: entry?.behind }), '');
    popped.current = false;
  }, [flow, depth, live]);

  useEffect(() => {
    if (!live) return;
    const onPop = (event: PopStateEvent) => {
      const entry = entryOf(event.state, flow);
      if (!entry) return;
      popped.current = true;
      goTo(entry.depth);
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [flow, live, goTo]);

  return useCallback(() => {
    const entry = entryOf(window.history.state, flow);
    if (entry?.depth === depth && entry.behind === depth - 1) window.history.back();
    else back();
  }, [flow, depth, back]);
}
