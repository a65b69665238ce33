/**
 * Packs the folder copy: `build-folder/` and the books and papers of `build/pdf/`, if there are any, become one zip in `dist/`, with its
 * SHA-256 sum in a file beside it. Run by `npm run build:all`, after both builds and after the papers.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readEdition } from '../src/plugins/edition';
import { manifestOf } from '../src/plugins/project/manifest';
import { copyOf, nameOf, readFiles, sumOf, zipOf } from './folder-copy';

const edition = readEdition(process.cwd());
if (existsSync('build/pdf')) cpSync('build/pdf', 'build-folder/pdf', { recursive: true });
writeFileSync('build-folder/downloads.json', `${JSON.stringify(manifestOf('build-folder', process.cwd()), null, 1)}\n`);
const files = copyOf(readFiles('build-folder'), edition);
const zip = zipOf(files, edition);
const name = `${nameOf(edition)}.zip`;

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync(`dist/${name}`, zip);
writeFileSync(`dist/${name}.sha256`, `${sumOf(zip)}  ${name}\n`);
// Offered on the page of downloads too, under a name that stays.
mkdirSync('build/download', { recursive: true });
writeFileSync('build/download/somec-handbook.zip', zip);
console.log(`dist/${name}: ${files.size} files, ${(zip.length / 1_000_000).toFixed(1)} MB`);
