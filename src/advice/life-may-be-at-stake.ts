import type { Facts } from './facts';

/**
 * Immediate danger opens the way before any other question is asked. Where it is not established and nothing else
 * has been asked, it goes the way of yes; once the question was asked, its answer decides.
 */
export const lifeMayBeAtStake = (harmIsImminent: Facts['harmIsImminent'], nextAnswer: string | undefined): boolean =>
  harmIsImminent === 'yes' || (harmIsImminent === 'unknown' && nextAnswer === undefined);
