import type { ComponentProps } from 'react';
import { tellTheirPolice } from '../PlanPage/example-plans/parts';
import type HandOver from './index';

export const examples = {
  'a reader who may not send': { entry: tellTheirPolice, places: 'France, Luxembourg', level: 3 },
  'a reader who may send': { entry: { ...tellTheirPolice, readerMaySend: true }, places: 'France', level: 3 },
} satisfies Record<string, ComponentProps<typeof HandOver>>;
