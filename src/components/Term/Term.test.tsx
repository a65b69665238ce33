// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import Term from './index';

const example = examples['in a sentence'];
const word = () => screen.getByRole('button', { name: 'SPOC' });

afterEach(cleanup);

it('a press opens the meaning beside the word, a second press closes it', () => {
  const { container } = render(<Term {...example} />);
  expect(word().getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(word());
  expect(word().getAttribute('aria-expanded')).toBe('true');
  const note = container.querySelector(`#${CSS.escape(word().getAttribute('aria-controls') ?? '')}`);
  expect(note?.textContent).toBe(`${example.means} In the glossary`);
  fireEvent.click(word());
  expect(container.textContent).toBe('SPOC');
});

it('the space bar presses it, as it presses any button', () => {
  render(<Term {...example} />);
  fireEvent.keyDown(word(), { key: ' ' });
  expect(word().getAttribute('aria-expanded')).toBe('true');
});

it('Escape closes it and leaves the reader at the word', () => {
  render(<Term {...example} />);
  fireEvent.click(word());
  screen.getByRole('link', { name: 'In the glossary' }).focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(word().getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(word());
});

it('without a script it is a link to its entry, and a press with Ctrl still goes there', () => {
  expect(renderToString(<Term {...example} />)).toContain('href="/handbook/glossary/#spoc"');
  render(<Term {...example} />);
  fireEvent.click(word(), { ctrlKey: true });
  expect(word().getAttribute('aria-expanded')).toBe('false');
});
