// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { shell } from '../../words/en/shell';
import { examples } from './examples';
import PlanSources from './index';

afterEach(cleanup);

it('gives each text its official address, its status and the day it was opened', () => {
  const { sources } = examples['all four kinds'];
  render(<PlanSources sources={sources} />);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
    sources.map(({ official }) => official),
  );
  expect(items[0]?.textContent).toContain('2026-11-20');
  expect(items[1]?.textContent).toContain(shell.chapter.read['not-confirmed']);
});

it('links what was really opened where that is not the official text', () => {
  render(<PlanSources {...examples['all four kinds']} />);
  const seen = screen.getAllByRole('link', { name: new RegExp(shell.chapter.seenAt) });
  expect(seen.map((link) => link.getAttribute('href'))).toEqual([
    'https://copy.example/2018/1862',
    'https://national.example/act',
  ]);
});
