import { type TerritoryId, territoryIds } from '../law';
import { territories } from '../words';

const collator = new Intl.Collator('en');

/**
 * The States in the order of their names, as options. Sorted once, while the page loads: a browser's first comparison of names
 * takes longer than all else between an answer and the next question.
 */
export const statesByName: readonly { readonly value: TerritoryId; readonly label: string }[] = [...territoryIds]
  .map((id) => ({ value: id, label: territories[id].name }))
  .sort((one, other) => collator.compare(one.label, other.label));
