/** It has no settings. */
export const examples = { home: {} };
