import { createHash } from 'node:crypto';

/** Inline scripts that Docusaurus or we write, by how they begin. Anything else on a page stops the build. */
const knownScripts: readonly { readonly begins: string; readonly why: string }[] = [
  { begins: '!function(){var t', why: 'sets the light or dark theme before the first paint' },
  {
    begins: '\n(function() {\n  function getSystemColorMode',
    why: 'the same in the folder copy, which nothing shortens',
  },
  {
    begins: 'const PART_WORDS=',
    why: 'says what to do where a part of the page cannot be fetched (src/plugins/offline)',
  },
];

/** What a page carries inline: the bodies of its scripts and the values of its style attributes. */
export type Inline = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** Finds inline scripts and style attributes in built HTML. Data blocks (JSON) are no scripts. */
export function inlineIn(html: string): Inline {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/type="?application\/(ld\+)?json/.test(attributes ?? ''))
    .map(([, , body]) => body ?? '');
  const styles = [...html.matchAll(/<[a-z][^>]*\sstyle="([^"]*)"/g)].map(([, value]) =>
    (value ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

/**
 * The policy of one page: its own files, the hashes of its own inline parts, and nothing else from anywhere.
 *
 * @param place in a folder opened by a double-click, files have no common origin: `file:` names them. There nothing is fetched at all
 * @throws Error that names the page and the script if an inline script is not on the list
 */
export function policyFor({ scripts, styles }: Inline, page: string, place: 'site' | 'folder' = 'site'): string {
  const unknown = scripts.find((script) => !knownScripts.some(({ begins }) => script.startsWith(begins)));
  if (unknown !== undefined)
    throw new Error(
      `${page} carries an inline script that is not on the list in security-policy/policy.ts: ${unknown.slice(0, 80)}`,
    );
  const styleHashes = styles.length > 0 ? [`'unsafe-hashes'`, ...styles.map(hashOf)] : [];
  const own = place === 'site' ? `'self'` : `'self' file:`;
  const fetched = place === 'site' ? `'self'` : `'none'`;
  return [
    `default-src 'none'`,
    [`script-src ${own}`, ...scripts.map(hashOf)].join(' '),
    [`style-src ${own}`, ...styleHashes].join(' '),
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${fetched}`,
    `manifest-src ${fetched}`,
    `worker-src ${fetched}`,
    `base-uri 'self'`,
    `form-action 'none'`,
  ].join('; ');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes a policy into a page, as the first thing in its head.
 *
 * @throws Error that names the page if it has no head to carry one: it would go out without a policy
 */
export function withPolicy(html: string, policy: string, page: string): string {
  if (!html.includes('<head>')) throw new Error(`${page} has no <head> in which a security policy could stand.`);
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
