// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeData } from '../../search';
import { shell } from '../../words/en/shell';
import SearchButton, { openSearch } from './index';
import { slashKey } from './open';

const data = makeData([{ kind: 'mechanism', url: '/mechanisms/eaw/', title: 'European arrest warrant' }], {
  stop: [],
  same: [],
  asksForLimit: [],
});
const load = () => Promise.resolve({ default: data });
const field = () => screen.queryByRole('textbox', { name: shell.search.title });

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it('holds no field before it is opened', () => {
  render(<SearchButton load={load} />);
  expect(field()).toBeNull();
});

it.each([
  ['the button', () => fireEvent.click(screen.getByRole('button', { name: /Search/ }))],
  ['the key /', () => fireEvent.keyDown(document.body, { key: '/' })],
  ['Ctrl and K', () => fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })],
  ['⌘ and K', () => fireEvent.keyDown(document.body, { key: 'K', metaKey: true })],
  ['another button of the page', () => openSearch()],
])('%s opens it', async (_, open) => {
  render(<SearchButton load={load} />);
  open();
  expect(await waitFor(() => field() ?? Promise.reject(new Error('no field')))).not.toBeNull();
  expect(document.querySelector('dialog')?.open).toBe(true);
});

it('a / that is typed into a field stays a letter', () => {
  render(
    <>
      <input aria-label="day" />
      <SearchButton load={load} />
    </>,
  );
  fireEvent.keyDown(screen.getByLabelText('day'), { key: '/' });
  fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
  expect(field()).toBeNull();
});

it('a / right after closing opens it again, although the closed field still has the focus', async () => {
  render(<SearchButton load={load} />);
  openSearch();
  const closed = await waitFor(() => field() ?? Promise.reject(new Error('no field')));
  const dialog = document.querySelector('dialog');
  dialog?.close();
  fireEvent.keyDown(closed, { key: '/' });
  expect(dialog?.open).toBe(true);
});

it('the single key can be turned off; Ctrl and K still open', async () => {
  localStorage.setItem(slashKey, 'off');
  render(<SearchButton load={load} />);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(field()).toBeNull();
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  await waitFor(() => expect(field()).not.toBeNull());
});

it('what is typed is found, and Enter follows the first result', async () => {
  render(<SearchButton load={load} />);
  openSearch();
  const typed = await screen.findByRole('textbox', { name: shell.search.title });
  fireEvent.change(typed, { target: { value: 'arrest' } });
  const link = await screen.findByRole('link', { name: /European arrest warrant/ });
  const followed: string[] = [];
  link.addEventListener('click', (event) => {
    event.preventDefault();
    followed.push(link.getAttribute('href') ?? '');
  });
  fireEvent.submit(screen.getByRole('search'));
  expect(followed).toEqual(['/mechanisms/eaw/']);
});
