import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Facts } from '../../advice';
import movingOrTravelling from '../moving-or-travelling/flow';
import { createFlowMachine } from './create-flow-machine';
import { replay } from './replay';

const machine = createFlowMachine(movingOrTravelling);
const start = (answers: Facts = { today: '2026-11-23' }) => createActor(machine, { input: { answers } }).start();

const toTheRisk: Facts = {
  today: '2026-11-23',
  harmIsImminent: 'no',
  role: 'probation',
  askingState: 'LV',
  purpose: 'supervise-or-execute',
  timeToAct: 'weeks',
  destinationStates: ['NL'],
  destinationCertainty: 'certain',
  stay: 'to-live-there',
  sentenceStatus: 'measure-running',
  measureKind: 'conditional-release',
  measureDuration: 24,
  measureRemaining: 11,
  residence: 'lives-there',
};

describe('a flow as a machine', () => {
  it('starts on the first page, with nothing answered', () => {
    const { value, context } = start().getSnapshot();
    expect(value).toBe('danger-now');
    expect(context).toMatchObject({ answers: { today: '2026-11-23' }, trail: [], mode: 'page', dropped: [] });
  });

  it('goes on by an answer, and back by BACK, with the answer shown again', () => {
    const actor = start();
    actor.send({ type: 'ANSWER', answers: { harmIsImminent: 'no' } });
    expect(actor.getSnapshot().value).toBe('who-and-what-for');
    actor.send({ type: 'BACK' });
    expect(actor.getSnapshot().value).toBe('danger-now');
    expect(actor.getSnapshot().context.kept.harmIsImminent).toBe('no');
    expect(actor.getSnapshot().context.answers).toEqual({ today: '2026-11-23' });
  });

  it('BACK, then the same answer, gives the same state', () => {
    const actor = start(toTheRisk);
    const before = actor.getSnapshot();
    actor.send({ type: 'BACK' });
    actor.send({ type: 'ANSWER', answers: { ...actor.getSnapshot().context.kept } });
    const after = actor.getSnapshot();
    expect(after.value).toBe(before.value);
    expect(after.context.answers).toEqual(before.context.answers);
    expect(after.context.trail).toEqual(before.context.trail);
  });

  it('BACK on the first page does nothing', () => {
    const actor = start();
    actor.send({ type: 'BACK' });
    expect(actor.getSnapshot().value).toBe('danger-now');
  });

  it('replays saved answers to the first page that is not answered', () => {
    const { value, context } = start(toTheRisk).getSnapshot();
    expect(value).toBe('what-else-matters');
    expect(context.trail).toEqual(['danger-now', 'who-and-what-for', 'where-to', 'the-measure']);
  });

  it('an answer that is not complete stays on the page', () => {
    const actor = start();
    actor.send({ type: 'ANSWER', answers: { harmIsImminent: 'no' } });
    actor.send({ type: 'ANSWER', answers: { role: 'police' } });
    expect(actor.getSnapshot().value).toBe('who-and-what-for');
  });

  it('CHANGE, then the same answer, returns to where the reader was', () => {
    const actor = start(toTheRisk);
    actor.send({ type: 'CHANGE', step: 'who-and-what-for' });
    expect(actor.getSnapshot().value).toBe('who-and-what-for');
    actor.send({ type: 'ANSWER', answers: actor.getSnapshot().context.kept });
    expect(actor.getSnapshot().value).toBe('what-else-matters');
    expect(actor.getSnapshot().context.dropped).toEqual([]);
  });

  it('CHANGE to another branch forgets the answers of the abandoned one, and says which', () => {
    const actor = start(toTheRisk);
    actor.send({ type: 'CHANGE', step: 'who-and-what-for' });
    const { kept } = actor.getSnapshot().context;
    actor.send({ type: 'ANSWER', answers: { ...kept, purpose: 'decide-on-residence' } });
    const { value, context } = actor.getSnapshot();
    expect(value).toBe('residence-has-no-channel-here');
    expect(context.answers.measureKind).toBeUndefined();
    expect(context.dropped).toEqual(expect.arrayContaining(['stay', 'sentenceStatus', 'measureKind', 'residence']));
    expect(context.dropped).not.toContain('destinationStates');
  });

  it('CHANGE to a page that is not on the trail does nothing', () => {
    const actor = start();
    actor.send({ type: 'CHANGE', step: 'safeguards' });
    expect(actor.getSnapshot().value).toBe('danger-now');
  });

  it('RESTART forgets everything but the day', () => {
    const actor = start(toTheRisk);
    actor.send({ type: 'RESTART' });
    const { value, context } = actor.getSnapshot();
    expect(value).toBe('danger-now');
    expect(context).toMatchObject({ answers: { today: '2026-11-23' }, kept: {}, trail: [] });
  });

  it('stands where the pure replay stands', () => {
    const { value, context } = start(toTheRisk).getSnapshot();
    const pure = replay(movingOrTravelling, toTheRisk);
    expect('at' in pure && pure.at).toBe(value);
    expect(pure.answers).toEqual(context.answers);
  });
});
