/**
 * The last step of `npm run build`: lists the files of `build/` for the copy on a reader's device, and writes the worker. To be run again
 * when papers have joined the build. `HANDBOOK_OFFLINE=off` writes the way out instead: a worker that removes itself and every copy.
 */
import { readFileSync } from 'node:fs';
import { readEdition } from '../src/plugins/edition';
import { writeEdition } from '../src/plugins/offline/write-edition';

const offered = process.env.HANDBOOK_OFFLINE !== 'off';
const count = writeEdition('build', readEdition(process.cwd()), readFileSync('CHANGELOG.md', 'utf8'), offered);
console.log(`build/edition-files.json lists ${count} files.`);
