// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { shell } from '../../words/en/shell';
import HomeParts from './index';

const titleOf = (chapter: string) =>
  /^title: (.+)$/m
    .exec(readFileSync(join(process.cwd(), 'docs/handbook', `${chapter}.mdx`), 'utf8'))?.[1]
    ?.replace(/^['"]|['"]$/g, '');

it('leads to the chapters most asked for, to all of them, and to the project', () => {
  render(<HomeParts />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toHaveLength(Object.keys(shell.home.parts).length + 1);
  expect(links).toContain('/handbook/');
  expect(links).toContain('/project/');
});

it('names each of them as the chapter names itself', () => {
  for (const [chapter, { title }] of Object.entries(shell.home.parts)) expect(title).toBe(titleOf(chapter));
});
