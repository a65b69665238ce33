// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import HomeDoors from './index';

it('offers four doors, in the order of the reader’s first question', () => {
  render(<HomeDoors />);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['I need to prevent harm', '/moving-or-travelling/'],
    ['I am investigating', '/moving-or-travelling/'],
    ['I received something', '/handbook/receiving/'],
    ['May I share this?', '/handbook/before-you-share/'],
  ]);
});
