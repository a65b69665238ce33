import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of an edition: its path from the root of the site, the SHA-256 of its bytes (base64), its size in bytes. */
export type ListedFile = readonly [path: string, hash: string, size: number];

/** What a host reads and a reader does not, and the three files that speak about the list itself. */
const notListed = /(^|\/)(\.[^/]*|_headers)$|^(sw\.js|edition\.json|edition-files\.json)$|\.zip$/;

/**
 * Everything that belongs to an edition, sorted by path, so that two builds of the same text give the same list.
 *
 * @param folder a finished build
 * @returns the files, and their sizes in bytes: as they lie on a disk, and as a host would send them (compressed)
 */
export function filesOf(folder: string): {
  readonly files: readonly ListedFile[];
  readonly bytes: number;
  readonly sent: number;
} {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !notListed.test(path))
    .sort();
  let [bytes, sent] = [0, 0];
  const files = paths.map((path): ListedFile => {
    const content = readFileSync(join(folder, path));
    bytes += content.length;
    sent += /\.(woff2|png|pdf|docx)$/.test(path) ? content.length : gzipSync(content, { level: 1 }).length;
    return [path, createHash('sha256').update(content).digest('base64'), content.length];
  });
  return { files, bytes, sent };
}
