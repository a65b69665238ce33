// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import StatusMark from './index';

afterEach(cleanup);

it.each(Object.entries(examples))('%s: icon, word and colour', (_, example) => {
  const { container } = render(<StatusMark {...example} />);
  const mark = container.querySelector(`[data-status="${example.status}"]`);
  expect(mark?.querySelector('svg')).not.toBeNull();
  expect(mark?.textContent).toBe(example.children);
  expect(mark?.classList).toContain(example.status);
});
