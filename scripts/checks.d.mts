type Counts = { readonly passed: number; readonly failed: number };
export function countsOf(
  report: { readonly numPassedTests: number; readonly numTotalTests: number },
  clean: boolean,
): Counts;
