// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { flows } from '../../flows/all';
import { handOver, loadAnswers } from './saved-answers';

const to = flows['arrested-here'];
beforeEach(() => window.sessionStorage.clear());

it('the flow that goes on gets the answers it asks for, and no others', () => {
  handOver(to, { today: '2026-11-25', harmIsImminent: 'no', role: 'police', situationKind: 'is-here' });
  expect(loadAnswers(to)).toEqual({ answers: { harmIsImminent: 'no', role: 'police' }, state: 'whole', leftOut: [] });
});

it('they replace older answers to the same questions, and keep the rest', () => {
  handOver(to, { role: 'court', askingState: 'BE' });
  handOver(to, { role: 'police' });
  expect(loadAnswers(to).answers).toEqual({ role: 'police', askingState: 'BE' });
});
