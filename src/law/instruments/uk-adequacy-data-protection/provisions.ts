import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('uk-adequacy', 'http://data.europa.eu/eli/dec_impl/2021/1773/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/86/32021D1773.md', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'The United Kingdom protects data well enough where they go from the Union to its authorities for crime and the execution of penalties.',
    leavesOpen:
      'Not to other bodies there. Art 35 stays: necessity, and consent of the member State the data came from.',
    cite: at('Art 1', copy),
  },
  'art-3(1)': {
    gist: 'The Commission keeps watch, also over what the United Kingdom passes on to other States and over the rights of persons.',
    cite: at('Art 3(1)', copy),
  },
  'art-3(2)': {
    gist: 'Member States tell the Commission when authorities in the United Kingdom do not keep to the rules.',
    cite: at('Art 2, 3(2)-(3)', copy),
  },
  'art-3(4)': {
    gist: 'If protection is no longer sure, the Commission may suspend, end or change the decision before its last day.',
    leavesOpen: 'So look up whether it still stands before large flows of data.',
    cite: at('Art 3(4)-(5)', copy),
  },
  'art-4': {
    gist: 'It ends on 27 December 2031 unless it is extended again.',
    leavesOpen:
      'The data of the act give that day; the wording of Art 4 in the same copy still says 27 December 2025. The number of the renewal of 19 December 2025 was not found.',
    cite: at('Art 4', copy),
  },
} satisfies Provisions;
