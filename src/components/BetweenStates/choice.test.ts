import { describe, expect, it } from 'vitest';
import { lookUp } from '../../words';
import { choiceIn, hashOf, questionOf } from './choice';

const { errors } = lookUp.between;
const faultsOf = (from: string, to: string, on: string) => {
  const found = questionOf({ from, to, on });
  return Array.isArray(found) ? found.map(({ field, text }) => [field, text]) : found;
};

describe('what can be asked', () => {
  it('two places and a day', () => {
    expect(faultsOf('DE', 'elsewhere', '2026-11-23')).toEqual({ from: 'DE', to: 'elsewhere', on: '2026-11-23' });
  });

  it.each([
    [
      'nothing chosen',
      ['', '', '2026-11-23'],
      [
        ['from', errors.from],
        ['to', errors.to],
      ],
    ],
    ['a code that is no State of the list', ['US', 'DE', '2026-11-23'], [['from', errors.from]]],
    ['the same State twice', ['DE', 'DE', '2026-11-23'], [['to', errors.same]]],
    ['the same State by its other name', ['GB', 'UK', '2026-11-23'], [['to', errors.same]]],
    ['elsewhere twice', ['elsewhere', 'elsewhere', '2026-11-23'], [['to', errors.bothElsewhere]]],
    ['a day that does not exist', ['DE', 'IE', '2026-02-30'], [['on', errors.day]]],
    ['the last day before 1950', ['DE', 'IE', '1949-12-31'], [['on', errors.day]]],
    [
      'all of it',
      ['XX', 'YY', 'soon'],
      [
        ['from', errors.from],
        ['to', errors.to],
        ['on', errors.day],
      ],
    ],
  ] as const)('%s is refused, and every fault is named', (_, [from, to, on], faults) => {
    expect(faultsOf(from, to, on)).toEqual(faults);
  });

  it('the first day of 1950 is allowed', () => {
    expect(questionOf({ from: 'DE', to: 'IE', on: '1950-01-01' })).not.toBeInstanceOf(Array);
  });
});

describe('the address', () => {
  it.each([
    ['', undefined],
    ['#', undefined],
    ['#/between/', undefined],
    ['#DE-IE-2026-11-23', { from: 'DE', to: 'IE', on: '2026-11-23' }],
    ['#de-uk-2026-11-23', { from: 'DE', to: 'GB', on: '2026-11-23' }],
    ['#EL-elsewhere-2026-11-23', { from: 'GR', to: 'elsewhere', on: '2026-11-23' }],
    ['#/between/#DE-IE-2026-11-23', { from: 'DE', to: 'IE', on: '2026-11-23' }],
    ['#XX-IE-1066-10-14', { from: 'XX', to: 'IE', on: '1066-10-14' }],
    ['#DE-IE', 'damaged'],
    ['#DE-IE-2026-11-23-more', 'damaged'],
    ['#%E0%A4%A', 'damaged'],
    ['#<script>', 'damaged'],
  ] as const)('%s', (hash, choice) => {
    expect(choiceIn(hash)).toEqual(choice);
  });

  it('is written so that it reads back, with and without a hash route', () => {
    const question = { from: 'DE', to: 'elsewhere', on: '2026-11-23' } as const;
    for (const present of ['', '#old', '#/between/', '#/between/#FR-IE-2026-01-01'])
      expect(choiceIn(hashOf(question, present))).toEqual(question);
    expect(hashOf(question, '#/between/#FR-IE-2026-01-01')).toBe('#/between/#DE-elsewhere-2026-11-23');
  });
});
