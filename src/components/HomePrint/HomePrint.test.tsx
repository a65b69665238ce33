// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import HomePrint from './index';

it('says that pages print', () => {
  render(<HomePrint />);
  expect(screen.getByRole('heading', { level: 2, name: 'On paper' })).toBeTruthy();
});
