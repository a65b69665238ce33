// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import PrintButton from './index';

it('prints when pressed', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  render(<PrintButton />);
  fireEvent.click(screen.getByRole('button', { name: 'Print this page' }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
