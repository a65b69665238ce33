import type { InstrumentId } from './ids';
import type { Citation, Day, Url } from './model';

/**
 * Makes the citation writer of one act, so that no entry repeats the act and its official address.
 *
 * @example
 * const at = citer('2008-947', 'http://data.europa.eu/eli/dec_framw/2008/947/oj');
 * at('Art 12(1)', official('http://data.europa.eu/eli/dec_framw/2008/947/oj', '2026-11-23'));
 * at('Art 14(3)'); // nobody has opened it: shown as "not yet confirmed"
 */
export const citer =
  (act: InstrumentId, officialAddress: Url) =>
  (article: string, read?: Citation['read']): Citation =>
    read ? { act, article, official: officialAddress, read } : { act, article, official: officialAddress };

/** The text itself was opened at an official address on that day. */
export const official = (address: Url, day: Day) => ({ address, kind: 'official', day }) as const;

/** A secondary source that supports the fact was opened on that day. */
export const secondary = (address: Url, day: Day) => ({ address, kind: 'secondary', day }) as const;

/** Only a national act that transposes the text was opened on that day. */
export const viaNational = (address: Url, day: Day) => ({ address, kind: 'via-national', day }) as const;
