// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flows as definitions } from '../../flows/all';
import { general, planWords } from '../../words';
import { flows } from '../../words/all';
import { facts } from '../../words/facts';
import Flow from './index';

const words = flows['moving-or-travelling'];
const key = 'somec.moving-or-travelling';
beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

const show = (record?: string) => {
  if (record !== undefined) window.sessionStorage.setItem(key, record);
  return render(
    <StrictMode>
      <Flow flow={definitions['moving-or-travelling']} words={words} />
    </StrictMode>,
  );
};
const saved = (answers: object) => JSON.stringify({ schema: 1, flow: 'moving-or-travelling', answers });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('a flow on the screen', () => {
  it('begins with danger, goes on by Continue and back by Back', () => {
    show();
    expect(heading()).toBe(words.steps['danger-now']?.heading);
    fireEvent.click(screen.getByRole('radio', { name: facts.harmIsImminent.options.no.label }));
    fireEvent.click(screen.getByRole('button', { name: planWords.continue }));
    expect(heading()).toBe(words.steps['who-and-what-for']?.heading);
    fireEvent.click(screen.getByRole('button', { name: planWords.back }));
    waitFor(() => expect(heading()).toBe(words.steps['danger-now']?.heading));
  });

  it('keeps answers in this tab and replays them', () => {
    show(saved({ harmIsImminent: 'no' }));
    expect(heading()).toBe(words.steps['who-and-what-for']?.heading);
  });

  it('names an answer of an older edition and keeps the others', () => {
    show(saved({ harmIsImminent: 'no', role: 'sheriff' }));
    expect(heading()).toBe(words.steps['who-and-what-for']?.heading);
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' '),
    ).toContain(facts.role.short);
  });

  it('a damaged record: a message, the first page, nothing thrown away', () => {
    show('{');
    expect(heading()).toBe(words.steps['danger-now']?.heading);
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' '),
    ).toContain(general.damagedSaved);
    expect(window.sessionStorage.getItem(`${key}.set-aside`)).toBe('{');
  });

  it('ends in a plan', async () => {
    show(saved({ harmIsImminent: 'yes', role: 'police', askingState: 'BE', destinationStates: ['FR'] }));
    await waitFor(() => expect(heading()).toBe(words.endings['telephone-now']?.title));
  });
});
