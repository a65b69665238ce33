// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import ErrorSummary from './index';

afterEach(cleanup);

it('is not there while nothing is wrong', () => {
  render(<ErrorSummary {...examples['nothing is wrong']} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes the focus, and each line leads to its field', () => {
  render(
    <>
      <ErrorSummary {...examples['two things are wrong']} />
      <input id="state" aria-label="State" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  fireEvent.click(screen.getByRole('link', { name: /Your State/ }));
  expect(document.activeElement).toBe(screen.getByLabelText('State'));
});
