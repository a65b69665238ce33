import type { FactName } from '../../advice';
import { questionView } from '../../explain';
import { facts } from '../../words/facts';
import type { FieldProps } from './index';

const ask = (fact: FactName) => questionView(fact, facts[fact]);
const base = { id: 'field', compact: false, error: undefined, onChange: () => {} } as const;

export const examples = {
  'one answer of several': { ...base, question: ask('stay'), value: 'short-trip' },
  'several answers': { ...base, question: ask('dataSources'), value: ['own', 'health'] },
  'one of many short questions': { ...base, compact: true, question: ask('minorNowOrThen'), value: undefined },
  'a State': { ...base, question: ask('askingState'), value: 'LV' },
  'up to three States': { ...base, question: ask('destinationStates'), value: ['NL', 'ES'] },
  'States not known': { ...base, question: ask('destinationStates'), value: 'unknown' },
  'a number of months': { ...base, question: ask('measureDuration'), value: 24 },
  'a number that does not fit': {
    ...base,
    question: ask('measureDuration'),
    value: 'soon',
    error: 'Type a whole number.',
  },
} satisfies Record<string, FieldProps>;
