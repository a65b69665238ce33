/** It has no settings: the pages that exist. */
export const examples = { home: {} };
