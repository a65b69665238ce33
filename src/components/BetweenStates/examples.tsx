/** It has no settings: the address says what is asked. */
export const examples = { 'nothing asked yet': {} };
