import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../edition';
import { changesIn } from './changes';
import { filesOf } from './file-list';
import { workerText } from './worker-text';

/**
 * Writes what a copy on a reader's device needs: the list of files with their hashes, the edition, and the worker. To be called again
 * whenever a file joins the build, as papers do.
 *
 * @param folder a finished build of the site
 * @param edition what stands on every page
 * @param changelog the text of CHANGELOG.md
 * @param offered false: no copy is offered, and the worker removes the copies there are
 * @returns how many files an edition holds
 */
export function writeEdition(folder: string, edition: Edition, changelog: string, offered = true): number {
  const { files, bytes, sent } = filesOf(folder);
  const list = `${JSON.stringify({ files })}\n`;
  const summary = {
    /** Two editions with the same id are the same, byte by byte. */
    id: createHash('sha256').update(list).digest('hex'),
    ...edition,
    offered,
    /** By this a page knows whether the parts it asks for are still those of the site. */
    runtime:
      /src="?([^"\s>]*\/runtime~main\.[^"\s>]*)/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '',
    files: files.length,
    bytes,
    sent,
    changes: changesIn(changelog),
  };
  writeFileSync(join(folder, 'edition-files.json'), list);
  writeFileSync(join(folder, 'edition.json'), `${JSON.stringify(summary)}\n`);
  writeFileSync(join(folder, 'sw.js'), workerText(offered));
  return files.length;
}
