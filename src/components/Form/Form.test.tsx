// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { examples } from './examples';
import Form from './index';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('has nothing to type in: a form is filled in by hand', () => {
  const { container } = render(<Form {...examples['one line to fill in']} />);
  expect(container.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
});

it('pressed to print: this form alone is marked while the dialogue is open, and no longer after', () => {
  const { container } = render(<Form {...examples['one line to fill in']} />);
  const form = container.querySelector('section');
  const marked = vi.fn(() => form?.dataset.printing);
  vi.stubGlobal('print', marked);
  fireEvent.click(screen.getByRole('button', { name: 'Print this form' }));
  expect(marked).toHaveReturnedWith('');
  window.dispatchEvent(new Event('afterprint'));
  expect(form?.dataset.printing).toBeUndefined();
});
