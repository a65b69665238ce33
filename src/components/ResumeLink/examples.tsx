/** It has no settings: it looks for answers kept in this tab. */
export const examples = { 'answers kept in this tab': {} };
