/** The event that opens the search, so that a button anywhere on a page may ask for it. */
export const opening = 'somec:search';

/** Where a reader keeps that the key "/" does nothing: a single key must be possible to turn off (WCAG 2.1.4). */
export const slashKey = 'search-slash';

/** Opens the search of this page. */
export const openSearch = (): boolean => document.dispatchEvent(new Event(opening));

/** Whether "/" opens the search. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(slashKey) !== 'off';
  } catch {
    return true;
  }
}

/** Ctrl+K and ⌘+K everywhere; "/" only where nothing is being typed. */
export function asksToOpen({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  return !isTyping(target) && slashOpens();
}

/** A field that the focus is in. Until the next frame the field of a dialog that was just closed may still count as focused. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=radio],[type=checkbox]),textarea,select') !== null &&
  target.closest('dialog:not([open])') === null;
