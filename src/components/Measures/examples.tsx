import type { ComponentProps } from 'react';
import { cites, measure } from '../PlanPage/example-plans/parts';
import type Measures from './index';

export const examples = {
  'two measures, counted on from the third': {
    start: 3,
    measures: [
      measure('dated-assessment', 'Make a new dated assessment.', 'The service that supervises', [cites.art4]),
      measure('ask-legal-service', 'Ask the legal service.', 'You'),
    ],
  },
  none: { measures: [] },
} satisfies Record<string, ComponentProps<typeof Measures>>;
