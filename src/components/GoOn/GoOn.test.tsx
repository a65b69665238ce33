// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { general } from '../../words';
import { examples } from './examples';
import GoOn from './index';

it('leads into the flow and hands the answers over', () => {
  const onShown = vi.fn();
  render(<GoOn {...examples['into a flow']} onShown={onShown} />);
  const link = screen.getByRole('link', { name: general.goOn });
  expect(link.getAttribute('href')).toBe('/moving-or-travelling/');
  expect(onShown).toHaveBeenCalledOnce();
});
