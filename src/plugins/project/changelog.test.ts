import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsIn } from './changelog';

const text = readFileSync('CHANGELOG.md', 'utf8');
const news = newsIn(text);
const words = (line: string) =>
  line
    .replace(/[*_`#]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-');

describe('the list of changes', () => {
  it('keeps every version with its day, the newest first', () => {
    expect(news.map(({ version, day }) => `## ${version}, ${day}`)).toEqual(text.match(/^## .*$/gm));
    expect(news.map(({ day }) => day)).toEqual(
      news
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
  });
  it('keeps every entry', () => {
    const kept = news.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.entries : [])));
    expect(kept).toHaveLength(text.match(/^- /gm)?.length ?? 0);
  });
  it('keeps every word, in order', () => {
    const [, ...written] = text.split(/^## .*$/m);
    const lines = news.map(({ blocks }) => blocks.flatMap((one) => (one.kind === 'list' ? one.entries : [one.pieces])));
    const read = lines.map((all) => all.flatMap((pieces) => words(pieces.map(({ text }) => text).join(''))));
    expect(read).toEqual(written.map(words));
  });
  it('the newest version is the one in package.json', () => {
    expect(news[0]?.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});

describe('how a list of changes is read', () => {
  it('bold, leaning and code stay apart from plain words; an underscore inside a word means nothing', () => {
    const [one] = newsIn(
      '# Changes\n\n## 1.0.0, 2026-01-02\n\n- **New.** See _here_ or `/data/`\n  and my_own_file.\n',
    );
    expect(one?.blocks).toEqual([
      {
        kind: 'list',
        entries: [
          [
            { kind: 'strong', text: 'New.' },
            { kind: 'plain', text: ' See ' },
            { kind: 'em', text: 'here' },
            { kind: 'plain', text: ' or ' },
            { kind: 'code', text: '/data/' },
            { kind: 'plain', text: ' and my_own_file.' },
          ],
        ],
      },
    ]);
  });
  it('a version without a day stops the build and is quoted', () => {
    expect(() => newsIn('## 1.0.0\n')).toThrow(/"## 1\.0\.0" must read/);
  });
});
