import type { Ending } from '../../advice';

/**
 * Immediate danger comes first, in every flow: not established goes the way of yes, because a life may be at stake.
 *
 * @param next the first page for those in no immediate danger
 * @example steps: { ...dangerFirst('who-and-what-for'), 'who-and-what-for': { ... } }
 */
export const dangerFirst = <const Next extends string>(next: Next) =>
  ({
    'danger-now': {
      asks: ['harmIsImminent'],
      next: { ask: 'harm-is-imminent', yes: 'whom-to-telephone', no: next, unknown: 'whom-to-telephone' },
    },
    'whom-to-telephone': { asks: ['role', 'askingState', 'destinationStates'], next: 'telephone-now' },
  }) as const;

/** The ending of danger: the telephone comes before every route. */
export const telephoneNow = {
  first: 'measures',
  needs: ['tell-their-police'],
  consider: [],
  atHome: ['telephone-emergency-number', 'telephone-spoc', 'send-what-is-known-unverified'],
  before: [],
  after: ['write-down-the-call', 'ask-for-receipt-and-owner', 'start-again-if-not-immediate'],
  remains: 'police-act-under-their-own-law',
} as const satisfies Ending;
