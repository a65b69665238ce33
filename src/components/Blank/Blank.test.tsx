// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import Blank from './index';

it('cannot be filled in on the screen, and is silent', () => {
  const { container } = render(<Blank />);
  expect(container.querySelector('input')).toBeNull();
  expect(container.querySelector('span')?.getAttribute('aria-hidden')).toBe('true');
});
