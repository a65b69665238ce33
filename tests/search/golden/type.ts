/** A question in an officer's words, and what may stand first: addresses, or their beginnings. */
export type Golden = readonly [ask: string, ...first: readonly string[]];
