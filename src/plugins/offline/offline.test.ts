import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as page from '../../components/OfflineCopy/editions';
import { changesIn } from './changes';
import { filesOf } from './file-list';
import { manifest } from './manifest';
import { scriptOf, workerText } from './worker-text';
import { writeEdition } from './write-edition';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

function buildWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('the list of files of an edition', () => {
  it('names each file with its hash, sorted, and leaves out what only a host reads', () => {
    const folder = buildWith({ 'b.js': 'b', 'a/index.html': 'a', _headers: 'x', '.sources': 'x', 'sw.js': 'x' });
    expect(filesOf(folder).files).toEqual([
      ['a/index.html', sha256('a'), 1],
      ['b.js', sha256('b'), 1],
    ]);
    expect(filesOf(`${folder}/`).files).toEqual(filesOf(folder).files);
  });

  it('the id of an edition changes with any byte of it, and with nothing else', () => {
    const page = '<script src=/assets/js/runtime~main.12345678.js defer></script>';
    const idOf = (text: string, version: string) => {
      const folder = buildWith({ 'index.html': page, 'a.txt': text });
      writeEdition(folder, { version, commit: null }, '## 0.1.0, 2026-11-25\n\n- One.\n');
      return JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as { id: string; runtime: string };
    };
    expect(idOf('same', '1.0.0').id).toBe(idOf('same', '2.0.0').id);
    expect(idOf('same', '1.0.0').id).not.toBe(idOf('other', '1.0.0').id);
    expect(idOf('same', '1.0.0').runtime).toBe('/assets/js/runtime~main.12345678.js');
  });
});

describe('what changed', () => {
  it('is read from the newest entries of CHANGELOG.md, without its marks', () => {
    const text =
      '# What\n\n## 0.2.0, 2026-11-25\n\n- **New:** _send nothing_\n  is `here`.\n- Two.\n\n## 0.1.0, 2026-11-20\n\nFirst.\n';
    expect(changesIn(text)).toEqual([
      { version: '0.2.0', day: '2026-11-25', points: ['New: send nothing is here.', 'Two.'] },
      { version: '0.1.0', day: '2026-11-20', points: [] },
    ]);
  });
  it('the real CHANGELOG.md has a version, a day and points; what comes next has points only', () => {
    const [first, second] = changesIn(readFileSync('CHANGELOG.md', 'utf8'));
    const newest = first?.version === 'Next edition' ? second : first;
    expect(first?.points.length).toBeGreaterThan(0);
    expect(newest?.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(newest?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(newest?.points.length).toBeGreaterThan(0);
  });
});

describe('the scripts that are written into the build', () => {
  it.each(['worker.ts', 'exit-worker.ts', 'head-script.ts'] as const)('%s is a plain script', (file) => {
    const text = scriptOf(file);
    expect(text).not.toMatch(/^\s*(import|export)\s/m);
    expect(() => new Function(text)).not.toThrow();
  });
  it('worker and page use the same names on the device', () => {
    const text = workerText(true);
    for (const name of [page.stateCache, page.statePath, page.listPath]) expect(text).toContain(`'${name}'`);
    expect(text).toContain(`${page.cacheOf('')}\${id}`);
  });
});

describe('the worker', () => {
  type Listener = (event: { request: Partial<Request>; respondWith: (answer: unknown) => void }) => void;
  const started = (): Listener => {
    const listeners = new Map<string, Listener>();
    const self = {
      registration: { scope: 'https://site.example/' },
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    };
    runInNewContext(workerText(true), { self, caches: {}, URL, Response });
    return listeners.get('fetch') as Listener;
  };
  const touched = (request: Partial<Request>) => {
    let answered = false;
    started()({
      request,
      respondWith: () => {
        answered = true;
      },
    });
    return answered;
  };

  it('leaves alone what is asked of the server itself, what is sent, and what belongs to another site', () => {
    const url = 'https://site.example/handbook/';
    expect(touched({ url, method: 'GET', cache: 'no-store' })).toBe(false);
    expect(touched({ url, method: 'POST', cache: 'default' })).toBe(false);
    expect(touched({ url: 'https://other.example/', method: 'GET', cache: 'default' })).toBe(false);
  });
});

describe('the manifest', () => {
  it('names icons that exist', () => {
    for (const { src } of manifest.icons) expect(readFileSync(join('static', src)).length, src).toBeGreaterThan(100);
  });
});
