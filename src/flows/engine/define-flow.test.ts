import { describe, expect, it } from 'vitest';
import movingOrTravelling from '../moving-or-travelling/flow';
import { defineFlow, type Flow } from './define-flow';

const flow: Flow = movingOrTravelling;
const withStep = (id: string, step: unknown): Flow => ({ ...flow, steps: { ...flow.steps, [id]: step as never } });

describe('a flow definition with a fault stops the build and says where', () => {
  it('a start that is no step', () => {
    expect(() => defineFlow({ ...flow, start: 'nowhere' })).toThrow(/there is no step "nowhere"/);
  });
  it('a step that leads nowhere', () => {
    expect(() => defineFlow(withStep('danger-now', { asks: ['harmIsImminent'], next: 'gone' }))).toThrow(
      /danger-now.*"gone"/,
    );
  });
  it('a fact that does not exist', () => {
    expect(() => defineFlow(withStep('danger-now', { asks: ['name'], next: 'telephone-now' }))).toThrow(
      /"name", which is no fact/,
    );
  });
  it('a rule that does not exist', () => {
    const next = { ask: 'is-bad', yes: 'telephone-now', no: 'telephone-now' };
    expect(() => defineFlow(withStep('danger-now', { asks: ['harmIsImminent'], next }))).toThrow(
      /"is-bad", which does not exist/,
    );
  });
  it('a fork by a fact without an exit for one of its values', () => {
    const next = { by: 'stay', to: { 'to-live-there': 'telephone-now' } };
    expect(() => defineFlow(withStep('danger-now', { asks: ['stay'], next }))).toThrow(/no exit for "longer-stay"/);
  });
  it('an ending with the name of a step', () => {
    expect(() => defineFlow(withStep('telephone-now', { asks: ['harmIsImminent'], next: 'not-yet' }))).toThrow(
      /share this name/,
    );
  });
});
