import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloads, projectWords } from '../../words';
import { manifestOf } from './manifest';

describe('the registry of papers and files', () => {
  it('every entry is offered, to be read elsewhere, or not found: and says so', () => {
    for (const entry of downloads) {
      expect(projectWords.downloads.kinds[entry.kind], entry.id).toBeTruthy();
      for (const text of [entry.title, entry.language, entry.date, entry.note]) expect(text, entry.id).not.toBe('');
      if (entry.held === 'here')
        expect([entry.file.startsWith('/'), entry.otherwise !== ''], entry.id).toEqual([true, true]);
      if (entry.held === 'elsewhere')
        expect([URL.canParse(entry.at), /^2026-\d\d-\d\d$/.test(entry.day)]).toEqual([true, true]);
      if (entry.held === 'not-found') expect(entry.looked, entry.id).not.toBe('');
    }
  });
  it('no name and no file stands twice', () => {
    const files = downloads.flatMap((entry) => (entry.held === 'here' ? [entry.file] : []));
    expect(new Set(downloads.map(({ id }) => id)).size).toBe(downloads.length);
    expect(new Set(files).size).toBe(files.length);
  });
  it('types no size and no checksum: they come from the build', () => {
    expect(JSON.stringify(downloads)).not.toMatch(/sha256|[0-9a-f]{40}"|\d [kM]B\b/);
  });
  it('names every kind of paper that the project announced', () => {
    const kinds = new Set(downloads.map(({ kind }) => kind));
    for (const kind of ['handbook', 'leaflet', 'newsletter', 'report', 'agenda', 'minutes', 'data'] as const)
      expect(kinds.has(kind), kind).toBe(true);
  });
  it('offers each leaflet that has a page', () => {
    const pages = readdirSync('docs/project').flatMap((file) => /^(leaflet-.*)\.mdx$/.exec(file)?.[1] ?? []);
    expect(downloads.filter(({ id }) => pages.includes(id)).map(({ id }) => id)).toEqual(
      pages.sort((a, b) => order(a) - order(b)),
    );
  });
});

const order = (id: string) => downloads.findIndex((entry) => entry.id === id);

describe('the list that a build writes', () => {
  it('holds size and checksum of what is there, and leaves out what is not', () => {
    const built = mkdtempSync(join(tmpdir(), 'built-'));
    try {
      mkdirSync(join(built, 'data'));
      writeFileSync(join(built, 'data', 'base.json'), 'abc');
      expect(manifestOf(built, process.cwd()).files).toEqual({
        '/data/base.json': {
          bytes: 3,
          sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        },
      });
    } finally {
      rmSync(built, { recursive: true });
    }
  });
});
