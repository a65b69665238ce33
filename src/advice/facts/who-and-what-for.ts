import { purposes, roles } from '../../law';
import { tick } from './kinds';

/** Danger, reader, purpose and time: asked first in every flow. */
export const whoAndWhatFor = {
  /** The reader's day; never a question. */
  today: { kind: 'day' },
  harmIsImminent: tick,
  role: { kind: 'one', values: roles },
  askingState: { kind: 'state' },
  purpose: { kind: 'one', values: purposes },
  timeToAct: { kind: 'one', values: ['now', 'hours', 'days', 'weeks', 'unknown'] },
} as const;
