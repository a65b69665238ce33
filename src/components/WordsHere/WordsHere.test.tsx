// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import WordsHere from './index';
import { textsIn } from './texts-in';

afterEach(cleanup);

const open = (name: keyof typeof examples) => {
  const { container } = render(<WordsHere {...examples[name]} />);
  const details = container.querySelector('details');
  if (!details) throw new Error('Nothing to open.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return container;
};

it('is closed, and holds no meaning before it is opened', () => {
  const { container } = render(<WordsHere {...examples['a question']} />);
  expect(container.querySelector('details')?.open).toBe(false);
  expect(container.textContent).toBe('Words used here');
});

it('opened, it lists the words of this page with their meanings, and leads to the whole glossary', async () => {
  const container = open('a question');
  await screen.findByRole('link', { name: 'The whole glossary' });
  expect([...container.querySelectorAll('dt')].map((name) => name.textContent)).toEqual([
    'alert',
    'Single Point of Contact (SPOC)',
  ]);
});

it('where no word of the glossary stands, it says so', async () => {
  open('no words of the glossary');
  expect(await screen.findByText('No word of the glossary stands here.')).toBeTruthy();
});

it('ids, days and addresses are not read as text', () => {
  expect(
    textsIn({ id: 'sis-36-discreet', day: '2026-11-29', at: 'https://law.example/alert', label: ['Vetting'] }),
  ).toEqual(['Vetting']);
});
