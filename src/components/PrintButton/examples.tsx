/** It has no settings. */
export const examples = { 'print this page': {} };
