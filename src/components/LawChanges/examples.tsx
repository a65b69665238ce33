import type { ComponentProps } from 'react';
import type LawChanges from './index';

const text = { instrument: '2024-3011', short: 'Regulation (EU) 2024/3011', cite: null } as const;
const view = {
  asOf: '2026-11-23',
  told: [{ id: 'proceedings-move', day: '2027-02-01', ahead: true, ...text }],
  waiting: [{ day: null, note: 'In force, not in use.', ...text }],
  agreed: [{ text: 'Agreed, not law.', ...text }],
} as const;

export const examples = {
  'told in a line': { view, part: 'told' },
  'adopted, not in use': { view, part: 'waiting' },
  'only agreed': { view, part: 'agreed' },
} satisfies Record<string, ComponentProps<typeof LawChanges>>;
