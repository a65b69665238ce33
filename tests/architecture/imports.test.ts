import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, type SourceFile } from './check-imports';

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const clock = /\bDate\.now\(|\bDate\(\)|Temporal\.Now/;

describe('the rooms of the house are kept apart', () => {
  it('every import stays inside the table and goes through a door', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it('law, advice, flows, words and explain know no clock: today is a fact', () => {
    const looking = files.filter(
      ({ path, text }) => /^src\/(law|advice|flows|words|explain)\//.test(path) && clock.test(text),
    );
    expect(looking.map(({ path }) => path)).toEqual([]);
  });

  it('chapters import nothing: components come through the theme', () => {
    const chapters = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
    const importing = chapters.filter((name) => /^import\s/m.test(readFileSync(`docs/${name}`, 'utf8')));
    expect(chapters.length).toBeGreaterThan(0);
    expect(importing).toEqual([]);
  });

  it('no file is longer than 250 lines, and the middle one stays near 60', () => {
    const sizes = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .sort((one, other) => one.lines - other.lines);
    expect(sizes.filter(({ lines }) => lines > 251)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(75);
    expect(sizes[Math.floor(sizes.length * 0.9)]?.lines).toBeLessThan(150);
  });
});

describe('planted faults are caught, and the message says what the border is for', () => {
  it.each([
    ['law that imports advice', 'src/law/x.ts', "import { assess } from '../advice';", /law is data only/],
    ['advice that imports React', 'src/advice/x.ts', "import { useState } from 'react';", /pure functions/],
    ['a flow that imports XState', 'src/flows/x/flow.ts', "import { setup } from 'xstate';", /a flow is data/],
    [
      'a component that goes past the door',
      'src/components/X/index.tsx',
      "import { assess } from '../../advice/assess';",
      /Use a door/,
    ],
    ['words that import a component', 'src/words/en/x.ts', "import X from '../../components/Icon';", /no logic/],
    [
      'law that reaches outside every room',
      'src/law/x.ts',
      "import { x } from '../../tests/law/base';",
      /law is data only/,
    ],
    [
      'a lazy import with a name for its chunk',
      'src/law/x.ts',
      "const x = () => import(/* webpackChunkName: 'x' */ '../explain');",
      /law is data only/,
    ],
    ['a lazy import is seen too', 'src/law/x.ts', "const x = () => import('../explain');", /law is data only/],
  ])('%s', (_title, path, text, message) => {
    expect(faultsOf({ path, text }).join()).toMatch(message);
  });

  it('an honest file passes', () => {
    expect(faultsOf({ path: 'src/components/X/index.tsx', text: "import { planView } from '../../explain';" })).toEqual(
      [],
    );
  });
});
