/** `npm start`: installs if needed, builds if needed, serves the handbook on localhost. No browser needed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { serve } from './serve.mjs';
import { sourcesStamp } from './sources-stamp.mjs';

const stampFile = 'build/.sources';

ensureInstalled();
const stamp = sourcesStamp();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Building the handbook ...');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The build failed (see above). Nothing is served.');
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}
const server = await serveOnFreePort(Number(process.env.PORT ?? 3000));
console.log(`The handbook is at http://localhost:${server.address().port}/  (stop with Ctrl+C)`);

async function serveOnFreePort(port) {
  try {
    return await serve(resolve('build'), port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveOnFreePort(port + 1);
  }
}
