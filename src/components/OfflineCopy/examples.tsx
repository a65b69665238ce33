/** It has no settings: what it shows depends on the device. `CopyOnDevice.test.tsx` shows each state. */
export const examples = { 'before the device was looked at': {} };
