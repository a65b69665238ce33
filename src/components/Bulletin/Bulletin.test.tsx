// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import Bulletin from './index';

it('each edition is a heading with its day, and its entries are one list', () => {
  render(<Bulletin {...examples['two editions, and what came after them']} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Since the last numbered edition',
    'Edition 0.2.0 2026-11-25',
    'Edition 0.1.0 2026-11-25',
  ]);
  expect(screen.getAllByRole('list')).toHaveLength(3);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'New today.',
    'On paper. Each set of questions as a picture.',
    'Ends in send nothing.',
    'Under /data/',
  ]);
});
