// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { searchBox } from '../../words';
import { slashKey } from '../SearchButton/open';
import { examples } from './examples';
import SearchResults from './index';

afterEach(cleanup);

it('results stand in named groups, and the count is announced', async () => {
  render(<SearchResults {...examples['two groups']} />);
  expect(await screen.findByRole('heading', { name: searchBox.groups.mechanism })).toBeDefined();
  expect(screen.getByRole('heading', { name: searchBox.groups.limit })).toBeDefined();
  expect(await screen.findByText('2 results.')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('2 results.');
});

it('the answer to a deadline question stands in the result', async () => {
  render(<SearchResults {...examples['two groups']} />);
  expect((await screen.findByRole('link', { name: /Decision on surrender/ })).textContent).toContain('10 days');
});

it('nothing found: it says so and leads on', async () => {
  render(<SearchResults {...examples['nothing found']} />);
  expect(await screen.findByText(searchBox.count.none)).toBeDefined();
  expect(screen.getByRole('link', { name: searchBox.nothingNext }).getAttribute('href')).toBe('/questions/');
});

it('before anything is typed it shows what can be asked', () => {
  render(<SearchResults {...examples['nothing typed yet']} />);
  for (const example of searchBox.examples) expect(screen.getByText(example)).toBeDefined();
});

it('an index that cannot be loaded is told', async () => {
  render(<SearchResults {...examples['not to be loaded']} />);
  expect(await screen.findByText(searchBox.failed)).toBeDefined();
});

it('arrows move from the field through the results and back, and a letter goes on in the field', async () => {
  render(
    <dialog open>
      <input aria-label="field" />
      <SearchResults {...examples['two groups']} />
    </dialog>,
  );
  const field = screen.getByLabelText('field');
  const [first, second] = await screen.findAllByRole('link');
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? field, { key });
  field.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(first);
  press('End');
  expect(document.activeElement).toBe(second);
  press('ArrowDown');
  expect(document.activeElement).toBe(second);
  press('Home');
  press('ArrowUp');
  expect(document.activeElement).toBe(field);
  press('ArrowDown');
  press('x');
  expect(document.activeElement).toBe(field);
});

it('a followed result closes the search', async () => {
  const onFollow = vi.fn();
  render(<SearchResults {...examples['two groups']} onFollow={onFollow} />);
  const [link] = await screen.findAllByRole('link');
  link?.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(link as HTMLElement);
  expect(onFollow).toHaveBeenCalledOnce();
});

it('the single key is turned off and on again', () => {
  render(<SearchResults {...examples['nothing typed yet']} />);
  const box = screen.getByRole('checkbox', { name: searchBox.slash });
  fireEvent.click(box);
  expect(localStorage.getItem(slashKey)).toBe('off');
  fireEvent.click(box);
  expect(localStorage.getItem(slashKey)).toBeNull();
});
