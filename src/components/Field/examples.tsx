import { questionView } from '../../explain';
import type { FieldProps } from './index';

const base = { id: 'field', compact: false, error: undefined, onChange: () => {} } as const;

export const examples = {
  'one answer of several': { ...base, question: questionView('stay'), value: 'short-trip' },
  'several answers': { ...base, question: questionView('dataSources'), value: ['own', 'health'] },
  'one of many short questions': { ...base, compact: true, question: questionView('minorNowOrThen'), value: undefined },
  'a State': { ...base, question: questionView('askingState'), value: 'LV' },
  'up to three States': { ...base, question: questionView('destinationStates'), value: ['NL', 'ES'] },
  'States not known': { ...base, question: questionView('destinationStates'), value: 'unknown' },
  'a number of months': { ...base, question: questionView('measureDuration'), value: 24 },
  'a number that does not fit': {
    ...base,
    question: questionView('measureDuration'),
    value: 'soon',
    error: 'Type a whole number.',
  },
} satisfies Record<string, FieldProps>;
