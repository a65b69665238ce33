/** Writes `build/downloads.json`: which files of the registry this build holds. Run it after every step that makes files. */
import { writeFileSync } from 'node:fs';
import { manifestOf } from '../src/plugins/project/manifest';

const outDir = process.argv[2] ?? 'build';
writeFileSync(`${outDir}/downloads.json`, `${JSON.stringify(manifestOf(outDir, process.cwd()), null, 1)}\n`);
