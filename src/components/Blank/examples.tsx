/** It has no settings. */
export const examples = { 'a line to write on': {} };
