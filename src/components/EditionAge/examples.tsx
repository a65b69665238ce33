/** It has no settings: edition and day come from the build and the device. */
export const examples = { 'on any page': {} };
