import type { InstrumentId } from '../../../law';
import { actsOfTheUnion } from './acts-of-the-union';
import { otherTexts } from './other-texts';

/** The name of each legal text, whole and short. */
export const instruments: Readonly<Record<InstrumentId, { readonly title: string; readonly short: string }>> = {
  ...actsOfTheUnion,
  ...otherTexts,
};
