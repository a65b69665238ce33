import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';
import { type Edition, readEdition } from '../../../src/plugins/edition';
import { writeEdition } from '../../../src/plugins/offline/write-edition';

/** A site of its own on a port of its own, which a test may change, cut off and close. */
export type LiveSite = {
  readonly origin: string;
  readonly folder: string;
  /** Puts the site out of reach, as a lost network does; `start` brings it back on the same port. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Serves a copy of the built site. */
export async function openLiveSite(): Promise<LiveSite> {
  const folder = join(mkdtempSync(join(tmpdir(), 'live-site-')), 'site');
  cpSync('build', folder, { recursive: true });
  let server = await serve(folder, 0);
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    origin: `http://localhost:${port}`,
    folder,
    stop,
    start: async () => {
      server = await serve(folder, port);
    },
    close: async () => {
      await stop();
      rmSync(join(folder, '..'), { recursive: true, force: true });
    },
  };
}

/** The edition that `deployNewEdition` makes. */
export const newer: Edition = { version: '9.9.9', commit: { day: '2099-01-02', hash: 'abcdef12' } };

const changelog = '# What changed\n\n## 9.9.9, 2099-01-02\n\n- **New law:** planted for this test.\n';
const turned = (text: string) => [...text].reverse().join('');

/**
 * Puts a newer edition in the place of the site, as a new build would: another version on each page, and other names for all
 * parts, so that a page of the old edition finds none of its parts any more.
 */
export function deployNewEdition(folder: string): void {
  const { version } = readEdition(process.cwd());
  const scripts = join(folder, 'assets/js');
  const hashes = new Set(
    readdirSync(scripts).flatMap((name) =>
      name.startsWith('main.') ? [] : (/([0-9a-f]{8})\.js$/.exec(name)?.[1] ?? []),
    ),
  );
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|js)$/.test(name));
  for (const name of texts) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8')
      .replaceAll(version, newer.version)
      .replace(/\b[0-9a-f]{8}\b/g, (word) => (hashes.has(word) ? turned(word) : word));
    writeFileSync(file, text);
  }
  for (const name of readdirSync(scripts)) {
    const hash = /([0-9a-f]{8})\.js$/.exec(name)?.[1];
    if (hash && hashes.has(hash)) renameSync(join(scripts, name), join(scripts, name.replace(hash, turned(hash))));
  }
  writeEdition(folder, newer, changelog);
}
