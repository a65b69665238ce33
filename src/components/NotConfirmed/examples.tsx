/** It has no settings. */
export const examples = { 'after a statement': {} };
