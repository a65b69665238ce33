// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import Checklist from './index';

it('is a list to read, with nothing to fill in', () => {
  render(<Checklist {...examples['two lines']} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
