type Counts = { readonly passed: number; readonly failed: number };
export function countsOf(
  report: { readonly numPassedTests: number; readonly numTotalTests: number },
  clean: boolean,
): Counts;
export function failuresIn(report: {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}): readonly string[];
