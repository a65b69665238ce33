import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the zip was unpacked to, and the address that a double-click on its index.html opens. */
    folder: { readonly path: string; readonly address: string };
  }
}

/** A folder as people name theirs: with spaces, letters beyond ASCII, and signs that mean something in an address. */
const awkward = 'Fälle & Übergabe 100 % – żółć #2';

/** Unpacks the zip of `npm run build:all`, makes it first if there is none, and takes it away at the end. */
export default function unpack(project: TestProject) {
  if (!existsSync('dist') && spawnSync('node', ['scripts/build-all.mjs', '--built'], { stdio: 'inherit' }).status)
    throw new Error('The folder copy could not be built.');
  const zip = readdirSync('dist').find((name) => name.endsWith('.zip'));
  if (!zip) throw new Error('dist/ holds no zip. Run `npm run build:all`.');
  const root = join(mkdtempSync(join(tmpdir(), 'folder-copy-')), awkward);
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(join('dist', zip)))));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const path = join(root, files[0]?.[0].split('/')[0] ?? '');
  project.provide('folder', { path, address: pathToFileURL(join(path, 'index.html')).href });
  return () => rmSync(dirname(root), { recursive: true, force: true });
}
