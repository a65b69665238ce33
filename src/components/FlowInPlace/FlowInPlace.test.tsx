// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { general } from '../../words';
import { flows as words } from '../../words/all';
import { examples } from './examples';
import FlowInPlace from './index';

beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

it('leads to the page of the flow, and begins it in place when asked', async () => {
  render(<FlowInPlace {...examples['a flow in a chapter']} />);
  expect(screen.getByRole('link', { name: general.ownPage }).getAttribute('href')).toBe('/moving-or-travelling/');
  fireEvent.click(screen.getByRole('button', { name: general.beginHere }));
  const heading = words['moving-or-travelling'].steps['danger-now']?.heading;
  expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe(heading);
});

it('an unknown flow gets a sentence, not a blank space', () => {
  render(<FlowInPlace {...examples['a flow that does not exist']} />);
  expect(screen.getByRole('alert').textContent).toBe(general.unknownFlow.replace('{id}', 'no-such-flow'));
});
