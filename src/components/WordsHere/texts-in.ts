/** Ids, days and addresses are not read as text. */
const isNoText = /^(https?:|[a-z0-9]+(-[a-z0-9()]+)+$|\d)/;

/**
 * Every text that lies in a value, however deep.
 *
 * @example textsIn({ heading: 'Who asks?', asks: [{ why: 'It decides the channel.' }] })
 * // ['Who asks?', 'It decides the channel.']
 */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isNoText.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
