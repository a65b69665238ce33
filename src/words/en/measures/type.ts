import type { MeasureWords } from '../../types';

export type MeasuresWords = {
  readonly measures: Readonly<Record<string, MeasureWords>>;
  readonly remains: Readonly<Record<string, string>>;
};
