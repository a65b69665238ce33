// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import Glossary from './index';

afterEach(cleanup);

it('leads to each letter that has terms, and to no other', () => {
  render(<Glossary {...examples['two letters']} />);
  const letters = within(screen.getByRole('navigation', { name: 'Terms by letter' })).getAllByRole('link');
  expect(letters.map((link) => link.getAttribute('href'))).toEqual(['#letter-a', '#letter-s', '#letter-r']);
});

it('gives each term an anchor, its other names, where to look next, and how it was checked', () => {
  const { container } = render(<Glossary {...examples['two letters']} />);
  const entry = container.querySelector('#alert')?.parentElement;
  expect([...(entry?.querySelectorAll('dd') ?? [])].map((line) => line.textContent)).toEqual([
    'Data by which officers recognise a person.',
    'Also called: entry.',
    'See also: Single Point of Contact.',
    'Act One, Art 3(1). Text read there on 2026-11-23.',
  ]);
});

it('says where nobody has opened a text, and where no text defines the word', () => {
  const { container } = render(<Glossary {...examples['two letters']} />);
  expect(container.querySelector('#spoc')?.parentElement?.textContent).toContain('Not yet confirmed.');
  expect(container.querySelector('#receipt')?.parentElement?.textContent).toContain('no text defines it');
});
