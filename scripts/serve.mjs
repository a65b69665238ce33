/** A small server for a built site: right types, the security headers of `_headers`, 404 with the 404 page. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Reads the `/*` block of a `_headers` file (the form that static hosts know). */
export function headersFrom(text) {
  const lines = text.split('\n').filter((line) => /^\s+\S+:/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** The file that an address asks for, or undefined. Never outside the folder. */
export function fileFor(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const candidates = path.endsWith('/') ? [join(file, 'index.html')] : [file, `${file}.html`, join(file, 'index.html')];
  return candidates.find((one) => existsSync(one) && statSync(one).isFile());
}

/** The content type of a file, by its ending. */
export const typeOf = (file) => types[extname(file)] ?? 'application/octet-stream';

/** Serves a folder. @returns the server, listening; `port` 0 takes any free port */
export function serve(folder, port) {
  const root = normalize(folder);
  const headers = existsSync(join(root, '_headers')) ? headersFrom(readFileSync(join(root, '_headers'), 'utf8')) : {};
  const server = createServer((request, response) => {
    const found = fileFor(root, request.url ?? '/');
    const file = found ?? join(root, '404.html');
    response.writeHead(found ? 200 : 404, {
      ...headers,
      'Content-Type': typeOf(file),
      'Cache-Control': 'no-store',
    });
    createReadStream(file)
      .on('error', () => response.end())
      .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}
