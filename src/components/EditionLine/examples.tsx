import type { EditionLineProps } from './index';

export const examples = {
  'from a commit': { version: '0.1.0', commit: { day: '2026-11-23', hash: '1a2b3c4d' } },
  'not from a commit': { version: '0.1.0', commit: null },
} satisfies Record<string, EditionLineProps>;
