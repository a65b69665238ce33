import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, type DownloadManifest, downloads } from '../../words';
import { readEdition } from '../edition';

/**
 * Which files of the registry this build holds, with size and checksum. Run it after every step that makes files.
 *
 * @param outDir the built site
 * @param siteDir root of the project, for the edition
 * @param entries the registry
 * @returns a file that was not built is absent; `bytes` in bytes, `sha256` in hexadecimal
 * @example manifestOf('build', process.cwd()).files['/data/base.json']?.bytes
 */
export function manifestOf(
  outDir: string,
  siteDir: string,
  entries: readonly Download[] = downloads,
): DownloadManifest {
  const files = entries.flatMap((entry) => (entry.held === 'here' ? [entry.file] : []));
  return {
    edition: readEdition(siteDir),
    files: Object.fromEntries(
      files.filter((file) => existsSync(join(outDir, file))).map((file) => [file, sumOf(outDir, file)]),
    ),
    chapters: printedChapters(outDir).map((chapter) => ({ ...chapter, ...sumOf(outDir, chapter.file) })),
  };
}

function sumOf(outDir: string, file: string): { bytes: number; sha256: string } {
  const content = readFileSync(join(outDir, file));
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** What `npm run book` says it printed. */
function printedChapters(outDir: string): readonly { readonly file: `/${string}`; readonly title: string }[] {
  const list = join(outDir, 'pdf/chapters.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}
