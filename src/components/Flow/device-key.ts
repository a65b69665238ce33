/** Under which name the answers of a flow are kept on the device, if the reader asked for it. */
export const deviceKey = (flow: string): string => `somec.keep.${flow}`;
