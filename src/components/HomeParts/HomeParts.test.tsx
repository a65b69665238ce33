// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { shell } from '../../words/en/shell';
import HomeParts from './index';

const docs = join(process.cwd(), 'docs', 'handbook');
const chapters = readdirSync(docs)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.slice(0, -'.mdx'.length));

it('links every chapter, and the project', () => {
  render(<HomeParts />);
  expect(screen.getAllByRole('link')).toHaveLength(chapters.length + 1);
  expect(screen.getByRole('link', { name: shell.home.project.title }).getAttribute('href')).toBe('/project/');
});

it('names every chapter as the chapter names itself', () => {
  const own = Object.fromEntries(
    chapters.map((chapter) => {
      const text = readFileSync(join(docs, `${chapter}.mdx`), 'utf8');
      return [chapter, /^title: (.+)$/m.exec(text)?.[1]?.replace(/^['"]|['"]$/g, '')];
    }),
  );
  const shown = Object.fromEntries(Object.entries(shell.home.parts).map(([chapter, { title }]) => [chapter, title]));
  expect(shown).toEqual(own);
});
