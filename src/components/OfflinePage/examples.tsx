/** It has no settings: what it shows depends on the device and the address. */
export const examples = { 'no copy on the device': {} };
