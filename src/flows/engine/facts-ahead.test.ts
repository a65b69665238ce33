import { expect, it } from 'vitest';
import { factsAhead } from './facts-ahead';

it('facts of pages after the next are named too, where every way asks them', () => {
  const step = { asks: ['role'], next: { by: 'role', to: { police: 'here', prison: 'there' } } } as const;
  const steps = {
    first: step,
    here: { asks: ['stay', 'citizenship'], next: 'end' },
    there: { asks: ['citizenship', 'residence'], next: 'end' },
  } as const;
  const flow = { id: 'example', start: 'first', steps, endings: {} };
  expect(factsAhead(flow, 'first', {})).toEqual(['role', 'citizenship']);
  expect(factsAhead(flow, 'first', { role: 'prison' })).toEqual(['citizenship', 'residence']);
});
