import { projectWords } from '../../words';

const { bytes, kilobytes, megabytes } = projectWords.downloads;

/**
 * A size as people read it.
 *
 * @param count in bytes
 * @example sizeText(1_234_567) // '1.2 MB'
 */
export function sizeText(count: number): string {
  if (count < 1000) return bytes.replace('{n}', String(count));
  if (count < 1_000_000) return kilobytes.replace('{n}', String(Math.round(count / 1000)));
  return megabytes.replace('{n}', (count / 1_000_000).toFixed(1));
}
