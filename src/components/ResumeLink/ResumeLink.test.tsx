// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { flowTitles } from '../../words';
import ResumeLink from './index';

afterEach(() => window.sessionStorage.clear());

it('shows nothing where nothing was kept', () => {
  const { container } = render(<ResumeLink />);
  expect(container.textContent).toBe('');
});

it('leads back to the questions where answers were kept', async () => {
  window.sessionStorage.setItem('somec.moving-or-travelling', '{}');
  render(<ResumeLink />);
  const link = await screen.findByRole('link', { name: flowTitles['moving-or-travelling'] });
  expect(link.getAttribute('href')).toBe('/moving-or-travelling/');
});
