// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planWords } from '../../words';
import { examples } from './examples';
import DayLine from './index';

const onDay = vi.fn();
beforeEach(() => {
  onDay.mockClear();
  render(<DayLine day="2026-11-23" now="2026-11-23" onDay={onDay} />);
  fireEvent.click(screen.getByRole('button', { name: planWords.changeDay }));
});
afterEach(cleanup);

const type = (text: string) => {
  fireEvent.change(screen.getByLabelText(planWords.dayLabel), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: planWords.setDay }));
};

describe('changing the day the law is asked for', () => {
  it('a real day is used', () => {
    type('2024-12-11');
    expect(onDay).toHaveBeenCalledWith('2024-12-11');
  });
  it('an impossible day is refused with what is allowed, and stays as typed', () => {
    type('2026-02-30');
    expect(onDay).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(planWords.dayError);
    expect((screen.getByLabelText(planWords.dayLabel) as HTMLInputElement).value).toBe('2026-02-30');
  });
});

describe('a day that is not today is said to be one', () => {
  it.each([
    ['a day that lies ahead', planWords.aheadNote],
    ['a day that lies back', planWords.pastNote],
  ] as const)('%s', (name, note) => {
    const { container } = render(<DayLine {...examples[name]} />);
    expect(container.textContent).toContain(note);
  });
});
