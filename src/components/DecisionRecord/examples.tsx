/** It has no settings. */
export const examples = { 'lines to write on': {} };
