import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export type Browser = { readonly executablePath: string; readonly args: readonly string[] };

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet and alone: no updates, no network of its own. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium: CHROMIUM_PATH, an installed one, or the one that the package @sparticuz/chromium carries.
 * @throws Error that says what to install or set
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { executablePath: named, args: quiet };
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return { executablePath: found, args: quiet };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.');
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  if (!starts(executablePath)) {
    unpackLibraries();
    if (!starts(executablePath))
      throw new Error('The packaged Chromium does not start. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH.');
  }
  // These two make the packaged browser die with its second window.
  const args = packaged.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return { executablePath, args: [...args, ...quiet, `--disk-cache-dir=${tmpdir()}/somec-browser-cache`] };
}

/** A machine without libnss3: the package carries it, but unpacks it by itself only on Amazon's machines. */
function unpackLibraries(): void {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = readFileSync(join(dirname(main), '..', '..', 'bin', 'al2023.tar.br'));
  const folder = join(tmpdir(), 'al2023');
  mkdirSync(folder, { recursive: true });
  spawnSync('tar', ['-xf', '-', '-C', folder], { input: brotliDecompressSync(packed) });
  process.env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

const starts = (executablePath: string): boolean => spawnSync(executablePath, ['--version']).status === 0;
