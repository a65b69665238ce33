// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import NotConfirmed from './index';

it('says it in words, not by colour alone', () => {
  expect(render(<NotConfirmed />).container.textContent).toBe('(not yet confirmed)');
});
