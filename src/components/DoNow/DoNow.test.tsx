// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import DoNow from './index';

it('holds the heading and its lines', () => {
  render(<DoNow {...examples['five lines']} />);
  expect(screen.getByRole('heading', { name: 'Do this now' })).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
