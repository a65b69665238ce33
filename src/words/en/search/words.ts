import type { TerritoryId } from '../../../law';

/** Sentences of the index. */
export const searchWords = {
  state: 'What binds {state}, text by text, and the offices whose names are known.',
  foreignState: '“{name}” ({languages}) is {state}.',
  name: {
    named: '“{name}” ({where}): {means}. Here: {title}.',
    plain: '“{name}”: {means}. Here: {title}.',
  },
  /** Other English names of a State, and of its parts. */
  otherStateNames: {
    CZ: ['Czech Republic'],
    NL: ['Holland'],
    GB: ['Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
    IE: ['Republic of Ireland'],
    SK: ['Slovak Republic'],
  } satisfies Partial<Record<TerritoryId, readonly string[]>> as Readonly<
    Partial<Record<TerritoryId, readonly string[]>>
  >,
};
