// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { flows } from '../../flows/all';
import { handOver, loadAnswers } from './saved-answers';

const from = flows['what-is-the-situation'];
const at = 'to-arrested-here';
const to = flows['arrested-here'];
beforeEach(() => window.sessionStorage.clear());

it('the flow that goes on gets the answers it asks for, and no others', () => {
  handOver(from, at, to, { today: '2026-11-25', harmIsImminent: 'no', role: 'police', situationKind: 'is-here' });
  expect(loadAnswers(to)).toEqual({ answers: { harmIsImminent: 'no', role: 'police' }, state: 'whole', leftOut: [] });
});

it('they replace older answers to the same questions, and keep the rest', () => {
  handOver(from, at, to, { role: 'court', askingState: 'BE' });
  handOver(from, at, to, { role: 'police' });
  expect(loadAnswers(to).answers).toEqual({ role: 'police', askingState: 'BE' });
});

it('convicted since: the purpose is asked anew, and an older one is not kept', () => {
  const trial = flows['released-before-trial'];
  const move = flows['moving-or-travelling'];
  handOver(trial, 'prevent-harm-instead', move, { role: 'court', purpose: 'prevent-harm' });
  handOver(trial, 'the-sentence-instead', move, { role: 'court', purpose: 'prosecute' });
  expect(loadAnswers(move).answers).toEqual({ role: 'court' });
});
