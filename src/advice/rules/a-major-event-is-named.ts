import { rule } from '../rule';

/** A major event with guests from several States, at which the person is expected to offend: not asked here. */
export const aMajorEventIsNamed = rule({
  id: 'a-major-event-is-named',
  needs: ['purpose'],
  restsOn: ['2008-615/art-14(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'prevent-harm' ? 'unknown' : 'no';
  },
});
