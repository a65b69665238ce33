// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import HomeDoors from './index';

it('offers four doors, in the order of the reader’s first question', () => {
  render(<HomeDoors />);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['I need to prevent harm', '/what-is-the-situation/#edition=home&situationKind=will-go-or-has-gone'],
    ['I am investigating', '/what-is-the-situation/#edition=home&situationKind=investigation'],
    ['I received something', '/what-is-the-situation/#edition=home&situationKind=something-came'],
    ['May I share this?', '/may-i-share/'],
  ]);
});
