/** It has no settings: it asks the device and the server. */
export const examples = { 'no copy on the device': {} };
