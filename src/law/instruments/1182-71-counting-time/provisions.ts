import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('1182-71', 'http://data.europa.eu/eli/reg/1971/1182/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/0a/31971R1182.md', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'These counting rules govern periods in acts of the Council or Commission under the Community treaties, unless the act itself says otherwise.',
    leavesOpen:
      'Acts of the former third pillar are not named. A national act that transposes a directive may count in its own way: ask.',
    cite: at('Art 1', copy),
  },
  'art-2': {
    gist: 'Public holidays are those of the State or institution that has to act; working days are all days except these, Saturdays and Sundays.',
    leavesOpen: 'Which days a State has listed is published in the Official Journal; regional days may differ.',
    cite: at('Art 2(1)-(2)', copy),
  },
  'art-3(1)': {
    gist: 'The day or hour of the event from which a period runs is not counted.',
    cite: at('Art 3(1)', copy),
  },
  'art-3(2)': {
    gist: 'A period runs from the start of its first hour, or of the first hour of its first day, to the end of its last hour.',
    cite: at('Art 3(2)', copy),
  },
  'art-3(3)': {
    gist: 'Holidays and weekends inside a period are counted, unless they are expressly left out or the period is set in working days.',
    cite: at('Art 3(3)', copy),
  },
  'art-3(4)': {
    gist: 'A period of days or longer that would end on a holiday or weekend ends with the next working day; never one in hours, nor one counted backwards.',
    leavesOpen:
      'Art 5(1)-(2) switches this rule off for an action due within a number of days after an event. Whether that covers a time to answer is not settled here: keep to the strict day.',
    cite: at('Art 3(4)', copy),
  },
  'art-3(5)': {
    gist: 'A period of two days or more holds at least two working days.',
    leavesOpen:
      'Art 5(1)-(2) sets this guarantee aside too for an action due within a number of days after an event: never plan on the longer end.',
    cite: at('Art 3(5)', copy),
  },
} satisfies Provisions;
