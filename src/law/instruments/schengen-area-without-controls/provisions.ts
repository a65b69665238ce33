import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('schengen-area', 'http://data.europa.eu/eli/reg/2016/399/oj');
/** A copy from before the changes of 10 July 2024. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/69/32016R0399.md', '2026-11-25');

export const provisions = {
  'art-22': {
    gist: 'Anybody may cross an internal border at any point without a border check, whatever the nationality.',
    leavesOpen:
      'So no border stops a person there: a SIS hit inside the area comes from a police check, a camera or a flight.',
    cite: at('Art 22', copy),
  },
  'art-23': {
    gist: 'Police keep their powers near internal borders, as long as checks rest on experience, are spot-checks and do not replace border checks.',
    cite: at('Art 23(a)', copy),
  },
  'art-25': {
    gist: 'A State may bring back controls at internal borders for a time, as a last resort, on a serious threat to public policy or security.',
    leavesOpen:
      'The rules on how long changed on 10 July 2024 and were not read since. Which borders are controlled today stands on the page of the Commission.',
    cite: at('Art 25', copy),
  },
} satisfies Provisions;
