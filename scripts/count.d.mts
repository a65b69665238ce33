export function sumCounts(texts: readonly (string | undefined)[]): { readonly passed: number; readonly failed: number };
