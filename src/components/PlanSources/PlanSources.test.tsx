// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cites } from '../PlanPage/example-plans/parts';
import { examples } from './examples';
import PlanSources from './index';

afterEach(cleanup);

it('gives each act its official address, its status and the day it was opened', () => {
  const { container } = render(<PlanSources {...examples['all four kinds']} />);
  expect([...container.querySelectorAll('li ul li')].map((item) => item.textContent)).toEqual([
    'Art 7: read on 2026-11-20.',
    'Art 4: not yet confirmed.',
    'Art 36: seen in a secondary source on 2026-11-18, the source seen.',
    'Art 5: seen through a national act on 2026-11-19, the source seen.',
  ]);
  const official = screen.getByRole('link', { name: 'Directive (EU) 2023/977: official text' });
  expect(official.getAttribute('href')).toBe(cites.art7.official);
});

it('links what was really opened where that is not the official text', () => {
  render(<PlanSources {...examples['all four kinds']} />);
  const seen = screen.getAllByRole('link', { name: /the source seen/ });
  expect(seen.map((link) => link.getAttribute('href'))).toEqual([cites.art36.address, cites.transfer.address]);
});

it('says once what several articles of an act share, and keeps apart what was read differently', () => {
  const { container } = render(<PlanSources {...examples['several articles of one act']} />);
  expect(container.querySelectorAll('a')).toHaveLength(1);
  expect([...container.querySelectorAll('li ul li')].map((item) => item.textContent)).toEqual([
    'Art 7; Art 8: read on 2026-11-20.',
    'Art 9: not yet confirmed.',
  ]);
});
