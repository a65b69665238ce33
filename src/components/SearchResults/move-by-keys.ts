/** Up, Down, Home and End move between the field and the results; a letter typed on a result goes on in the field. */
export function moveByKeys(event: KeyboardEvent): void {
  const dialog = event.currentTarget as HTMLElement;
  const results = [...dialog.querySelectorAll<HTMLElement>('[data-result]')];
  const field = dialog.querySelector<HTMLElement>('input');
  const at = results.indexOf(document.activeElement as HTMLElement);
  const onField = document.activeElement === field;
  if (at < 0 && !onField) return;
  const next = nextOf(event.key, at, results.length);
  if (next === undefined) {
    if (!onField && event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') field?.focus();
    return;
  }
  if (onField && event.key !== 'ArrowDown') return;
  event.preventDefault();
  (next < 0 ? field : results[next])?.focus();
}

function nextOf(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
