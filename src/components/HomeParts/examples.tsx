/** It has no settings: the chapters that exist. */
export const examples = { home: {} };
