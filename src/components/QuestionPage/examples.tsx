import type { ComponentProps } from 'react';
import type QuestionPage from './index';

const base = { flow: 'moving-or-travelling', headingLevel: 1, headingRef: null, onAnswer: () => {} } as const;

export const examples = {
  'the first page, nothing answered': { ...base, at: 'danger-now', number: 1, given: {}, onBack: undefined },
  'a page with four fields, answered before': {
    ...base,
    at: 'who-and-what-for',
    number: 2,
    given: { role: 'police', askingState: 'BE', purpose: 'prevent-harm', timeToAct: 'weeks' },
    onBack: () => {},
  },
  'the five safeguards, inside a chapter': {
    ...base,
    at: 'safeguards',
    number: 6,
    given: {},
    headingLevel: 2,
    onBack: () => {},
  },
} satisfies Record<string, ComponentProps<typeof QuestionPage>>;
