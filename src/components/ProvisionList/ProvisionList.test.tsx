// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import ProvisionList from './index';

it('says what a provision leaves open, and where sources differ', () => {
  render(<ProvisionList {...examples['one that leaves something open, and one on which sources differ']} />);
  const [open, conflict] = screen.getAllByRole('listitem');
  expect(open?.textContent).toContain('Left open: By whom.');
  expect(conflict?.textContent).toContain('Sources differ: One source gives 11 June, another 12 June.');
});
