// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import ChapterLink from './index';

afterEach(cleanup);

it('a file opens beside the page, under its own address', () => {
  render(<ChapterLink href="pathname:///data/base.json">the base</ChapterLink>);
  const link = screen.getByRole('link', { name: 'the base' });
  expect(link.getAttribute('href')).toBe('/data/base.json');
  expect(link.getAttribute('target')).toBe('_blank');
});
