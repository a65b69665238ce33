// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { general, lookUp } from '../../words';
import { examples } from './examples';
import LoadedAnswer from './index';

afterEach(cleanup);

it('says that it is coming, then gives the focus to the heading of the answer', async () => {
  render(<LoadedAnswer {...examples['an answer that comes']} />);
  expect(screen.getByRole('status').textContent).toBe(lookUp.comingHeading);
  const heading = await screen.findByRole('heading', { name: 'The answer' });
  expect(document.activeElement).toBe(heading);
});

it('a fetch that fails says so, and can be repeated', async () => {
  const { load } = examples['an answer that comes'];
  const once = vi.fn(load).mockRejectedValueOnce(new Error('offline'));
  render(<LoadedAnswer load={once} />);
  const heading = await screen.findByRole('heading', { name: lookUp.failed });
  expect(document.activeElement).toBe(heading);
  fireEvent.click(screen.getByRole('button', { name: general.tryAgain }));
  await screen.findByRole('heading', { name: 'The answer' });
});
