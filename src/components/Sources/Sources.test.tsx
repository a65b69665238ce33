// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import Sources from './index';

it('never claims a reading that nobody did', () => {
  render(<Sources {...examples['all four kinds']} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Act One, Art 1. Text read there on 2026-11-23.',
    'Act Two, Art 2. Seen in a secondary source on 2026-11-23. the source seen.',
    'Act Three, Art 3. Seen through a national act on 2026-11-23. the source seen.',
    'Act Four, Art 4. Not yet confirmed.',
  ]);
});
