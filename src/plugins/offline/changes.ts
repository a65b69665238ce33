/** One edition as CHANGELOG.md tells it: what changed for readers, in plain sentences. */
export type Changes = { readonly version: string; readonly day: string; readonly points: readonly string[] };

/** How many editions the bar can look back. Older ones stand in CHANGELOG.md. */
const most = 3;

/**
 * The newest entries of CHANGELOG.md, without its marks.
 *
 * @example changesIn('## 0.2.0, 2026-11-25\n\n- **New:** a flow.') // [{ version: '0.2.0', day: '2026-11-25', points: ['New: a flow.'] }]
 */
export function changesIn(changelog: string): readonly Changes[] {
  return changelog
    .split(/^## /m)
    .slice(1, most + 1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [version = '', day = ''] = head.split(', ');
      return { version: version.trim(), day: day.trim(), points: pointsIn(lines.join('\n')) };
    });
}

const pointsIn = (text: string): readonly string[] =>
  text
    .split(/^- /m)
    .slice(1)
    .map((point) =>
      point
        .replace(/\*\*|`/g, '')
        .replace(/(^|\s)_([^_]+)_/g, '$1$2')
        .replace(/\s+/g, ' ')
        .trim(),
    );
