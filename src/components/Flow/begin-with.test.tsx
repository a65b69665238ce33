// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { flows } from '../../flows/all';
import { general } from '../../words';
import { flows as words } from '../../words/all';
import { beginWith } from './begin-with';

const begin = () => beginWith(flows['may-i-share'], words['may-i-share']);
beforeEach(() => window.sessionStorage.clear());

it('the link of an exercise: its answers are there, and the reader is told that the person is invented', () => {
  window.history.replaceState(null, '', '/may-i-share/#edition=exercise&harmIsImminent=no&role=probation');
  expect(begin()).toEqual({ answers: { harmIsImminent: 'no', role: 'probation' }, notice: general.fromExercise });
});

it('a link that a colleague sent: the reader is told its edition', () => {
  window.history.replaceState(null, '', '/may-i-share/#edition=0.2.0&harmIsImminent=no');
  expect(begin().notice).toBe(general.fromLink.replace('{text}', '0.2.0'));
});
