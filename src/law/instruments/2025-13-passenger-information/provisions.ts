import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2025/13/oj';
const at = citer('2025-13', address);
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/3c/32025R0013.md', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'Airlines will send data of travel documents through one router to passenger information units, against terrorism and serious crime.',
    cite: at('Art 1', copy),
  },
  'art-2': {
    gist: 'It covers flights from and to outside the Union, and inside flights of States that apply the booking data Directive to them.',
    leavesOpen: 'Of inside flights only those that the State has selected reach its unit (Art 12(1) and (4)).',
    cite: at('Art 2', copy),
  },
  'art-4(2)': {
    gist: 'The data are names, birth, sex, nationality, document, seat and baggage of everybody on board.',
    cite: at('Art 4(2)', copy),
  },
  'art-5(3)': {
    gist: 'They go out at check-in, 48 hours before departure at the earliest, and again once the doors are closed.',
    cite: at('Art 5(3)', copy),
  },
  'art-45': {
    gist: 'The duties apply two years after the router starts for document data, and four years after for booking data.',
    leavesOpen: 'The Commission sets the start; none was found up to November 2026.',
    cite: at('Art 45', official(address, '2026-11-23')),
  },
} satisfies Provisions;
