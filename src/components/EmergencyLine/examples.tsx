/** It has no settings: the same words on every page. */
export const examples = { 'on every page': {} };
