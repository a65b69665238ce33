// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import HomeLookUp from './index';

it('links pages that exist', () => {
  render(<HomeLookUp />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(links).toEqual(['/between/', '/deadlines/']);
  for (const link of links) expect(existsSync(`src/pages${link.slice(0, -1)}.tsx`)).toBe(true);
});
