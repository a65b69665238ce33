import { describe, expect, it } from 'vitest';
import { askedHere } from '../../src/explain';
import { asksOf, type Flow, flowIds } from '../../src/flows';
import { flows } from '../../src/flows/all';
import { type FlowWords, planWords } from '../../src/words';
import { flows as flowWords } from '../../src/words/all';
import { facts } from '../../src/words/facts';

/** Every page that asks for a State of the other side, with the question as it stands there. */
const pages = flowIds.flatMap((id) => {
  const flow: Flow = flows[id];
  const words: FlowWords = flowWords[id];
  return Object.keys(flow.steps)
    .filter((step) => asksOf(flow, step).includes('destinationStates'))
    .map((step) => ({ page: `${id}, ${step}`, step, asked: askedHere(words, step).destinationStates }));
});

/** Pages about a journey, a move or a release. */
const somebodyGoes = [
  'moving-or-travelling, where-to',
  'leaving-custody, the-gate',
  'travel-outside-europe, the-journey',
];

describe('the question for a State fits the heading above it', () => {
  it('where the person is going is asked only where somebody goes: elsewhere the wrong State would get the request', () => {
    const going = pages.filter(({ asked }) => asked?.ask === facts.destinationStates.ask);
    expect(going.map(({ page }) => page).sort()).toEqual([...somebodyGoes].sort());
  });

  it('in danger each flow asks where somebody could be harmed, whatever State it asks for otherwise', () => {
    const called = pages.filter(({ step }) => step === 'whom-to-telephone');
    expect(called.length).toBe(flowIds.length);
    expect([...new Set(called.map(({ asked }) => asked?.short))]).toEqual(['State of the danger']);
  });
});

describe('how soon is said so that it fits where nobody leaves', () => {
  it.each(Object.entries(planWords.when))('%s: no departure in it', (_, text) => {
    expect(text).not.toMatch(/leav|on the way|there\b/);
  });
});
