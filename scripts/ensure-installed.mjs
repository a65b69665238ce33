/** Installs what the lock file names, once per lock file. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.somec-lock';
const floor = [20, 19];

/** Is this Node new enough? `version` as in `process.versions.node`. */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > floor[0] || (major === floor[0] && minor >= floor[1]);
}

/** Must we install? True if nothing is installed, or the lock file is not the one that was installed. */
export const mustInstall = (lock, installed) => installed !== hashOf(lock);

/** The fingerprint of a lock file. */
export const hashOf = (lock) => createHash('sha256').update(lock).digest('hex');

/** Brings node_modules in line with package-lock.json, or ends with a sentence that says what to do. */
export function ensureInstalled() {
  if (!nodeIsNewEnough(process.versions.node))
    stop(
      `Node ${floor.join('.')} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org and try again.`,
    );
  const lock = readFileSync('package-lock.json', 'utf8');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (!mustInstall(lock, installed)) return;
  console.log('Installing what package-lock.json names (once) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    stop('npm ci failed (see above). Check the network or the registry settings of npm, then try again.');
  writeFileSync(stamp, hashOf(lock));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
