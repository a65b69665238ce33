// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { facts } from '../../words/facts';
import { examples } from './examples';
import Field from './index';

afterEach(cleanup);

const changing = (example: keyof typeof examples) => {
  const onChange = vi.fn();
  render(<Field {...examples[example]} onChange={onChange} />);
  return onChange;
};

describe('a field of a question', () => {
  it('groups the answers under the question, "not known" last', () => {
    changing('one answer of several');
    const group = screen.getByRole('group', { name: facts.stay.ask });
    const radios = screen.getAllByRole('radio') as HTMLInputElement[];
    expect(group.contains(radios[0] ?? null)).toBe(true);
    expect(radios.at(-1)?.value).toBe('unknown');
    expect(radios.find(({ checked }) => checked)?.value).toBe('short-trip');
  });

  it('several answers: "not known" clears the others, and another answer clears "not known"', () => {
    const onChange = changing('several answers');
    fireEvent.click(screen.getByRole('checkbox', { name: facts.dataSources.options.unknown.label }));
    expect(onChange).toHaveBeenLastCalledWith(['unknown']);
    fireEvent.click(screen.getByRole('checkbox', { name: facts.dataSources.options.europol.label }));
    expect(onChange).toHaveBeenLastCalledWith(['own', 'health', 'europol']);
  });

  it('States: another line for another State, the empty ones left out', () => {
    const onChange = changing('up to three States');
    fireEvent.change(screen.getAllByRole('combobox')[1] as Element, { target: { value: '' } });
    expect(onChange).toHaveBeenLastCalledWith(['NL']);
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getAllByRole('combobox')).toHaveLength(3);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('a number is a number, and what is no number stays as typed for the error to name', () => {
    const onChange = changing('a number of months');
    const input = screen.getByRole('textbox');
    fireEvent.change(input, { target: { value: '6' } });
    expect(onChange).toHaveBeenLastCalledWith(6);
    fireEvent.change(input, { target: { value: '6.5' } });
    expect(onChange).toHaveBeenLastCalledWith('6.5');
    fireEvent.change(input, { target: { value: ' ' } });
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });

  it('an error is tied to its control', () => {
    changing('a number that does not fit');
    const input = screen.getByRole('textbox');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toBe(
      'Type a whole number.',
    );
  });
});
