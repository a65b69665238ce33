// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { paper } from '../../words';
import { examples } from './examples';
import PaperKey from './index';

it('leads from each answer to a number, and says so where nothing is asked', () => {
  render(<PaperKey {...examples['a page with a fork, and one without']} />);
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['go to 3', '#n-3'],
    ['go to 2', '#n-2'],
    ['go to 3', '#n-3'],
  ]);
  expect(screen.getByText(new RegExp(`^${paper.always}`))).toBeDefined();
});
