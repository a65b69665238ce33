type Counts = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };
export function sumCounts(texts: readonly (string | undefined)[]): Counts;
