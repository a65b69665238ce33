import type { TermSource } from '../../types';

/** A text that was opened, in a copy, on 29 November 2026 for this glossary. */
const copyReadAt = (cites: string, official: `http://${string}`, seenAt: `https://${string}`): TermSource => ({
  cites,
  official,
  read: 'secondary',
  seenAt,
  day: '2026-11-29',
});

const copies = 'https://github.com/legalize-dev/legalize-eu/blob/main/eu';

/** A definition of the SIS Police Regulation. @example sisDefinition(8) // flag */
export const sisDefinition = (point: number): TermSource =>
  copyReadAt(
    `Regulation (EU) 2018/1862, Art 3(${point})`,
    'http://data.europa.eu/eli/reg/2018/1862/oj',
    `${copies}/aa/32018R1862.md`,
  );

/** A definition of the Law Enforcement Directive. @example dataDefinition(8) // controller */
export const dataDefinition = (point: number): TermSource =>
  copyReadAt(
    `Directive (EU) 2016/680, Art 3(${point})`,
    'http://data.europa.eu/eli/dir/2016/680/oj',
    `${copies}/99/32016L0680.md`,
  );

/** A definition of the Victims' Rights Directive. @example victimDefinition('a') // victim */
export const victimDefinition = (point: 'a' | 'c'): TermSource =>
  copyReadAt(
    `Directive 2012/29/EU, Art 2(1)(${point})`,
    'http://data.europa.eu/eli/dir/2012/29/oj',
    `${copies}/7a/32012L0029.md`,
  );

/** What a page said when it was opened for this glossary. */
export const pageRead = (cites: string, seenAt: `https://${string}`): TermSource => ({
  cites,
  read: 'secondary',
  seenAt,
  day: '2026-11-29',
});

/** General knowledge of the field: nobody has opened a text for it yet. */
export const notConfirmed = (cites: string): TermSource => ({ cites, read: 'not-confirmed' });
