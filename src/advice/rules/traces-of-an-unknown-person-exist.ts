import { rule } from '../rule';

/** Finger or palm marks, or DNA, of somebody unknown are to be compared to investigate an offence. */
export const tracesOfAnUnknownPersonExist = rule({
  id: 'traces-of-an-unknown-person-exist',
  needs: ['purpose', 'traceKinds'],
  restsOn: ['2018-1862/art-40'],
  holds: ({ purpose, traceKinds }) => {
    if (purpose === undefined) return 'unknown';
    if (purpose !== 'investigate' && purpose !== 'prosecute') return 'no';
    if (traceKinds === undefined || traceKinds.includes('unknown')) return 'unknown';
    return traceKinds.includes('dna') || traceKinds.includes('finger-or-palm') ? 'yes' : 'no';
  },
});
