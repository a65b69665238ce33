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
    const headings = news.map(({ numbered }) =>
      numbered ? `## ${numbered.version}, ${numbered.day}` : '## Next edition',
    );
    expect(headings).toEqual(text.match(/^## .*$/gm));
    const days = news.flatMap(({ numbered }) => numbered?.day ?? []);
    expect(days).toEqual(days.toSorted().reverse());
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
  it('the newest numbered version is the one in package.json; what has no number yet stands before it', () => {
    const [newest] = news.flatMap(({ numbered }) => numbered ?? []);
    expect(news.findIndex(({ numbered }) => numbered === null)).toBeLessThan(1);
    expect(newest?.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
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
  it('what comes after the last version has no number', () => {
    expect(newsIn('## Next edition\n\n- New.\n')[0]?.numbered).toBeNull();
  });
  it('a version without a day stops the build and is quoted', () => {
    expect(() => newsIn('## 1.0.0\n')).toThrow(/"## 1\.0\.0" must read/);
  });
});
