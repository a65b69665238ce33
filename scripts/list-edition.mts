/** Lists the files of `build/` anew, for the copy on a reader's device: to be run when papers have joined the build. */
import { readFileSync } from 'node:fs';
import { readEdition } from '../src/plugins/edition';
import { writeEdition } from '../src/plugins/offline/write-edition';

const offered = process.env.HANDBOOK_OFFLINE !== 'off';
const count = writeEdition('build', readEdition(process.cwd()), readFileSync('CHANGELOG.md', 'utf8'), offered);
console.log(`build/edition-files.json lists ${count} files.`);
