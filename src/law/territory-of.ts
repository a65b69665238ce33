import type { Place, TerritoryId } from './model';
import { territoryIds } from './territories';

/** EU house style writes EL and UK; ISO 3166 writes GR and GB. Both are accepted. */
const otherNames: Readonly<Record<string, TerritoryId>> = { EL: 'GR', UK: 'GB' };

/**
 * Reads a State code as people write it.
 *
 * @param code two letters, any case, or `elsewhere`
 * @returns the place, or undefined if no State of the 32 has that code
 * @example territoryOf('uk') // 'GB'
 */
export function territoryOf(code: string): Place | undefined {
  if (code.toLowerCase() === 'elsewhere') return 'elsewhere';
  const upper = code.toUpperCase();
  return otherNames[upper] ?? territoryIds.find((id) => id === upper);
}
