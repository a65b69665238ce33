// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planPageWords } from '../../words';
import { examples } from './examples';
import DueByYou from './index';

afterEach(cleanup);

it('says the limit with its article, and where to count it', () => {
  render(<DueByYou {...examples['one limit']} />);
  expect(screen.getByRole('listitem').textContent).toContain('8 hours from receipt');
  expect(screen.getByRole('link', { name: planPageWords.dueByYou.count }).getAttribute('href')).toBe('/deadlines/');
});

it('shows nothing where no limit binds the reader', () => {
  const { container } = render(<DueByYou {...examples['none: nothing is shown']} />);
  expect(container.textContent).toBe('');
});
