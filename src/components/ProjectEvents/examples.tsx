/** It has no settings: the meetings that took place. */
export const examples = { 'four meetings': {} };
