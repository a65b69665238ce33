/**
 * Stands in the head of every page, because a part that cannot be fetched may be the very one that would say so.
 * A tab left open while the site changed asks for files that are gone: it is loaded anew, once an edition. Answers stay, they are in
 * the tab. Without a network nothing is loaded anew: what stands on the screen is all the reader has.
 */
((page, words) => {
  let said = false;
  const say = (text: string) => {
    if (said || !page.body) return;
    said = true;
    const box = page.createElement('div');
    const link = page.createElement('a');
    box.className = 'part-missing';
    box.setAttribute('role', 'alert');
    box.textContent = `${text} `;
    link.href = '/offline/';
    link.textContent = words.open;
    box.append(link);
    page.body.prepend(box);
  };
  const fallBack = (runtime: string) => {
    const mine = page.querySelector('script[src*="/runtime~main."]')?.getAttribute('src');
    try {
      if (mine !== runtime && sessionStorage.getItem('somec.loaded-anew') !== runtime) {
        sessionStorage.setItem('somec.loaded-anew', runtime);
        location.reload();
        return;
      }
    } catch {
      // The browser forbids storage: then nobody could stop a second reload. The reader is told instead.
    }
    say(navigator.serviceWorker?.controller ? words.copy : words.again);
  };
  addEventListener(
    'error',
    ({ target }) => {
      const part = target as HTMLElement | null;
      const failed =
        part?.tagName === 'SCRIPT' || (part?.tagName === 'LINK' && part.getAttribute('rel') === 'stylesheet');
      if (!failed) return;
      fetch('/edition.json', { cache: 'no-cache' })
        .then((answer) => answer.json())
        .then(({ runtime }) => fallBack(runtime))
        .catch(() => say(words.network));
    },
    true,
  );
})(document, PART_WORDS);

/** Written in by the plugin: what the reader is told. */
declare const PART_WORDS: Readonly<Record<'network' | 'again' | 'copy' | 'open', string>>;

export {};
