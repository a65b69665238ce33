// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import Cite, { Cites } from './index';

afterEach(cleanup);

it.each(Object.entries(examples))('%s: links to the official address and says how it was read', (word, { cite }) => {
  const { container } = render(<Cite cite={cite} />);
  expect(screen.getByRole('link', { name: cite.text }).getAttribute('href')).toBe(cite.official);
  expect(container.textContent).toBe(word === 'confirmed' ? cite.text : `${cite.text} (${word})`);
});

it('sets several articles apart', () => {
  const { container } = render(<Cites cites={[examples.confirmed.cite, examples['not yet confirmed'].cite]} />);
  expect(container.textContent).toBe(
    'Directive (EU) 2023/977, Art 7; Directive (EU) 2016/680, Art 4 (not yet confirmed)',
  );
});
