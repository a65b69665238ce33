import type { TerritoryId } from '../../../law';

/** Sentences of the index. */
export const searchWords = {
  state: 'What binds {state}, text by text, and the offices whose names are known.',
  foreignState: '“{name}” ({languages}) is {state}.',
  name: {
    named: '“{name}” ({where}): {means}. Here: {title}.',
    plain: '“{name}”: {means}. Here: {title}.',
  },
  /** Other English names of a State, of its parts, and the words for what is of it: "Irish probation service". */
  otherStateNames: {
    AT: ['Austrian'],
    BE: ['Belgian'],
    BG: ['Bulgarian'],
    CH: ['Swiss'],
    CY: ['Cypriot'],
    CZ: ['Czech Republic', 'Czech'],
    DE: ['German'],
    DK: ['Danish'],
    EE: ['Estonian'],
    ES: ['Spanish'],
    FI: ['Finnish'],
    FR: ['French'],
    GB: ['Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'British', 'Scottish', 'Welsh'],
    GR: ['Greek'],
    HR: ['Croatian'],
    HU: ['Hungarian'],
    IE: ['Republic of Ireland', 'Irish'],
    IS: ['Icelandic'],
    IT: ['Italian'],
    LT: ['Lithuanian'],
    LV: ['Latvian'],
    MT: ['Maltese'],
    NL: ['Holland', 'Dutch'],
    NO: ['Norwegian'],
    PL: ['Polish'],
    PT: ['Portuguese'],
    RO: ['Romanian'],
    SE: ['Swedish'],
    SI: ['Slovenian', 'Slovene'],
    SK: ['Slovak Republic', 'Slovak'],
  } satisfies Partial<Record<TerritoryId, readonly string[]>> as Readonly<
    Partial<Record<TerritoryId, readonly string[]>>
  >,
};
