// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import HomeLookUp from './index';

// That each page exists is the build's check: it stops at a broken link.
it('links every page to look something up, once, under its name', () => {
  render(<HomeLookUp />);
  const links = screen.getAllByRole('link');
  const addresses = links.map((link) => link.getAttribute('href'));
  expect(addresses).toEqual([
    '/questions/',
    '/between/',
    '/deadlines/',
    '/channels/',
    '/mechanisms/',
    '/law/',
    '/states/',
    '/timeline/',
    '/how-sure/',
  ]);
  for (const link of links) expect(link.textContent).not.toBe('');
});
