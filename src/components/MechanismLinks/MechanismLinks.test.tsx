// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import MechanismLinks from './index';

it('leads from each mechanism to its page', () => {
  render(<MechanismLinks {...examples['two mechanisms']} />);
  expect(screen.getByRole('link', { name: 'European arrest warrant' }).getAttribute('href')).toBe('/mechanisms/eaw/');
  expect(screen.getAllByRole('link')).toHaveLength(2);
});
