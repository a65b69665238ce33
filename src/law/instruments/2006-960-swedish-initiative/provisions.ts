import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2006-960', 'http://data.europa.eu/eli/dec_framw/2006/960/oj');
const summary = secondary('https://eumonitor.nl/9353000/1/j4nvk6yhcbpeywk_j9vvik7m1c3gyxp/vitgbgiq52zy', '2026-11-25');

export const provisions = {
  'art-1(1)': {
    gist: 'Until 11 December 2024 police services exchanged existing information for criminal investigations and criminal intelligence operations.',
    leavesOpen: 'Prevention only where facts pointed to an offence; supervision as such was not included.',
    cite: at('Art 1(1)', summary),
  },
  'art-1(4)': {
    gist: 'Under the old rules too, information served as evidence only with consent of the State that gave it.',
    cite: at('Art 1(4)', summary),
  },
  'art-4(1)': {
    gist: 'The old limit was eight hours for an urgent request on a listed offence, if a database could be consulted directly.',
    limit: '2006-960-urgent',
    cite: at('Art 4(1)', summary),
  },
  'art-4(2)': {
    gist: 'Where eight hours were too heavy a burden, the old answer could be put off for three days at most.',
    limit: '2006-960-urgent-postponed',
    cite: at('Art 4(2)'),
  },
  'art-4(3)': {
    gist: 'The old limit was one week for a request without urgency on a listed offence, if a database could be consulted directly.',
    limit: '2006-960-not-urgent',
    cite: at('Art 4(3)', summary),
  },
  'art-4(4)': {
    gist: 'In all other cases the old limit was fourteen days.',
    limit: '2006-960-other',
    cite: at('Art 4(4)', summary),
  },
  'art-7': {
    gist: 'Even before 2023/977 police had to pass on unasked what could help another State against an offence on the arrest warrant list.',
    leavesOpen:
      'Whether the facts of the case gave reason to believe so. An official summary says only that information can be given unasked.',
    cite: at('Art 7'),
  },
  'art-8(3)': {
    gist: 'Information got under the old rules serves the purpose it was given for, or against a grave and immediate threat; all else needs prior consent.',
    cite: at('Art 8(3)'),
  },
} satisfies Provisions;
