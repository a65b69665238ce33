/** Makes the folder copy out of a build with the hash router: what lies beside the pages, the sums, and the zip. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { oldAfterDays } from '../src/advice/edition-age';
import type { Edition } from '../src/plugins/edition';
import { folderCopy } from '../src/words';
import { shell } from '../src/words/en/shell';

/** The files of a copy by path, sorted: the same files give the same zip. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What only a host reads. */
const forHosts = /(^|\/)(\.[^/]*|_headers)$/;

/** The name of an edition in file names: version, day, hash. Without a commit the version alone. */
export const nameOf = ({ version, commit }: Edition): string =>
  ['somec-handbook', version, commit?.day, commit?.hash].filter(Boolean).join('-');

/** Reads every file below a folder. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !forHosts.test(path));
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/**
 * All files of the copy: the build, how to check it, and the sums.
 *
 * @param build a build with the hash router, and the books under `pdf/` if there are any
 * @throws Error if the build has no `index.html` that could be completed
 */
export function copyOf(build: Files, edition: Edition): Files {
  const withBooks = [...build.keys()].some((path) => path.startsWith('pdf/'));
  const index = build.get('index.html');
  if (!index) throw new Error('The build of the folder copy has no index.html.');
  const { version, commit } = edition;
  const check = folderCopy.check
    .join('\r\n')
    .replace('{version}', commit ? `${version} of ${commit.day}, ${commit.hash}` : version)
    .replace('{n}', String(oldAfterDays));
  const all = new Map([
    ...build,
    ['index.html', text(completed(new TextDecoder().decode(index), withBooks))] as const,
    ['HOW-TO-CHECK.txt', text(check)] as const,
  ]);
  const sorted = new Map([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted.set('SHA256SUMS.txt', text(sumsOf(sorted)));
}

/**
 * The page that carries all others: the build leaves it without language, title and anything to read while no script runs.
 *
 * @throws Error where the build's template has changed and this would silently do nothing
 */
export function completed(html: string, withPapers: boolean): string {
  const words = folderCopy.noScript;
  const beside = [
    ...(withPapers ? [[words.papers, 'pdf/'] as const] : []),
    [words.pictures, 'diagrams/en/'] as const,
    [words.data, 'data/base.json'] as const,
    [words.check, 'HOW-TO-CHECK.txt'] as const,
  ].map(([sentence, path]) => `<li>${sentence.replace('{text}', `<a href="./${path}">${path}</a>`)}</li>`);
  const noScript = `<noscript><main><h1>${shell.site.title}</h1><h2>${words.title}</h2><p>${words.text}</p><ul>${beside.join('')}</ul></main></noscript>`;
  return [
    ['<html >', '<html lang="en" dir="ltr">'],
    ['<head>', `<head><meta name="viewport" content="width=device-width, initial-scale=1">`],
    ['</head>', `<title>${shell.site.title}</title></head>`],
    ['<div id="__docusaurus">', `${noScript}<div id="__docusaurus">`],
  ].reduce((page, [from = '', to = '']) => {
    if (!page.includes(from))
      throw new Error(`index.html of the folder copy has no ${from}: its template has changed.`);
    return page.replace(from, to);
  }, html);
}

/** The list that `sha256sum -c` reads. */
export const sumsOf = (files: Files): string =>
  [...files].map(([path, content]) => `${sumOf(content)}  ${path}\n`).join('');

export const sumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Zips the copy into one folder. The same files give the same bytes: sorted, and all of one time (that of the edition's day). */
export function zipOf(files: Files, { version, commit }: Edition): Uint8Array {
  // The zip format knows local time without a zone, and fflate writes what the local clock shows: noon stays on its day.
  const mtime = new Date(`${commit?.day ?? '2000-01-01'}T12:00:00`);
  const entries: Zippable = {};
  for (const [path, content] of files) entries[`somec-handbook-${version}/${path}`] = [content, { level: 9, mtime }];
  return zipSync(entries);
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
