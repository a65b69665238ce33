/** It has no settings: the four doors of the home page. */
export const examples = { home: {} };
