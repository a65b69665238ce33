/** Numbers in words, one to ninety-nine: people type "eight hours", and the base holds 8. */
const ones = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');
const teens = ' thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...teens.map((word, value) => [word, value + 12] as const),
  ...tens.map((word, value) => [word, value * 10] as const),
]);
values.delete('');
const words = [...values.keys()].sort((one, other) => other.length - one.length).join('|');
/** What may stand between a number and its unit: "20 more working days". */
const between = '(?:(?:working|calendar|business|full|whole|more)[\\s-]+)*';
const unit = '(?:hour|day|week|month|year)s?';
const inWords = new RegExp(
  `\\b(${words})(?:[\\s-]+(${ones.filter(Boolean).slice(0, 9).join('|')}))?[\\s-]+(?=${between}${unit}\\b)`,
  'gi',
);
const inDigits = new RegExp(`\\b(\\d{1,3})-?\\s*(?=${between}${unit}\\b)`, 'gi');
const time = new RegExp(`\\b(\\d{1,3}) (${between})(${unit})\\b`, 'gi');

/**
 * Text in which a number that counts time stands in digits, apart from its unit. Other numbers in words stay: "Eight
 * purposes" is a title.
 *
 * @example withDigits('twenty-four hours') // '24 hours'
 */
export const withDigits = (text: string): string =>
  text
    .replace(inWords, (whole, first: string, second?: string) => {
      const [ten, one] = [values.get(first.toLowerCase()) ?? 0, values.get(second?.toLowerCase() ?? '') ?? 0];
      if (one > 0 && (ten < 20 || ten % 10 > 0)) return whole;
      return `${ten + one} `;
    })
    .replace(inDigits, '$1 ');

/** The one word by which a text may say a number: none for 21, which is two. */
export const wordOfNumber = (digits: string): string | undefined =>
  [...values].find(([, value]) => String(value) === digits)?.[0];

/** A span of time as it is asked for or shown. A kind is there where days are said to be working or calendar days. */
type Span = { readonly amount: number; readonly unit: string; readonly kind: string };

/** The spans of time a text names. A week counts as seven calendar days. */
export const spansIn = (text: string): readonly Span[] =>
  [...withDigits(text).matchAll(time)].map(([, amount = '', more = '', name = '']) => {
    const one = name.toLowerCase().replace(/s$/, '');
    const kind = /working|business/i.test(more) ? 'working' : /calendar/i.test(more) ? 'calendar' : '';
    return one === 'week'
      ? { amount: Number(amount) * 7, unit: 'day', kind: 'calendar' }
      : { amount: Number(amount), unit: one, kind };
  });

/** Whether a text that shows spans of time shows one of those asked for: the nearest is no answer. */
export function showsOne(shown: string, asked: readonly Span[]): boolean {
  const spans = spansIn(shown);
  return spans.some((one) => asked.some((other) => meets(one, other)));
}

const meets = (one: Span, other: Span): boolean =>
  one.amount === other.amount &&
  one.unit === other.unit &&
  (one.kind === other.kind || one.kind === '' || other.kind === '');
