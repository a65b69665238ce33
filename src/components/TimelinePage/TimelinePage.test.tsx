import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import TimelinePage from '.';
import { examples } from './examples';

describe('what changed when', () => {
  it('what is ahead stands open, an earlier year is folded and says how much it holds', () => {
    render(<TimelinePage {...examples['one change ahead, one back']} />);
    const fold = (year: string) => screen.getByRole('region', { name: year }).querySelector('details');
    expect(fold('2027')?.open).toBe(true);
    expect(fold('2024')?.open).toBe(false);
    expect(fold('2024')?.querySelector('summary')?.textContent).toBe('1 change');
  });
});
