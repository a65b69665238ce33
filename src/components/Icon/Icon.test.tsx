// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import Icon, { ICON_NAMES } from './index';

it.each(ICON_NAMES)('%s is drawn and says nothing to a screen reader', (name) => {
  const { container } = render(<Icon name={name} />);
  const svg = container.querySelector('svg');
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  expect(svg?.querySelector('path')).not.toBeNull();
});
