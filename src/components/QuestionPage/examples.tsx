import type { ComponentProps } from 'react';
import { asksOf } from '../../flows';
import { flows } from '../../flows/all';
import { flows as words } from '../../words/all';
import type QuestionPage from './index';

const flow = flows['moving-or-travelling'];
const base = { words: words[flow.id], headingLevel: 1, headingRef: null, onAnswer: () => {} } as const;

const at = (step: string) => ({ at: step, asks: asksOf(flow, step) });

export const examples = {
  'the first page, nothing answered': { ...base, ...at('danger-now'), number: 1, given: {}, onBack: undefined },
  'a page with four fields, answered before': {
    ...base,
    ...at('who-and-what-for'),
    number: 2,
    given: { role: 'police', askingState: 'BE', purpose: 'prevent-harm', timeToAct: 'weeks' },
    onBack: () => {},
  },
  'the five safeguards, inside a chapter': {
    ...base,
    ...at('safeguards'),
    number: 6,
    given: {},
    headingLevel: 2,
    onBack: () => {},
  },
} satisfies Record<string, ComponentProps<typeof QuestionPage>>;
