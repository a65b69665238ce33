import { rule } from '../rule';

/** Finger or palm marks or other traces of somebody unknown: not asked here. */
export const tracesOfAnUnknownPersonExist = rule({
  id: 'traces-of-an-unknown-person-exist',
  needs: ['purpose'],
  restsOn: ['2018-1862/art-40'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' ? 'unknown' : 'no';
  },
});
