// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { basePages } from '../../words';
import { examples } from './examples';
import ComparisonPage from './index';

const words = basePages.comparison;
beforeEach(() => {
  render(<ComparisonPage {...examples['two mechanisms']} />);
});
afterEach(cleanup);
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('channels compared', () => {
  it('shows all at first, and says how many', () => {
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe(words.count.many.replace('{n}', '2'));
  });
  it('a purpose leaves the mechanisms that serve it', () => {
    choose(words.purpose, 'prevent-harm');
    expect(screen.getByRole('rowheader').textContent).toBe('INTERPOL Green Notice');
    expect(screen.getByRole('status').textContent).toBe(words.count.one);
  });
  it('what fits nothing says what to do', () => {
    choose(words.purpose, 'prevent-harm');
    choose(words.need, 'arrest');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe(words.nothing);
  });
});
