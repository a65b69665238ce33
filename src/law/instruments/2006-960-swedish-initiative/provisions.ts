import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2006-960', 'http://data.europa.eu/eli/dec_framw/2006/960/oj');
const summary = secondary('https://eumonitor.nl/9353000/1/j4nvk6yhcbpeywk_j9vvik7m1c3gyxp/vitgbgiq52zy', '2026-11-25');
const ukRegulations = viaNational(
  'https://github.com/legalize-dev/legalize-uk/blob/main/uk/uksi-2014-3141.md',
  '2026-11-30',
);

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
    leavesOpen: 'Seen in the British regulations: whoever asked was told at once, and given the reasons on a form.',
    limit: '2006-960-urgent-postponed',
    cite: at('Art 4(2)', ukRegulations),
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
      'Whether there were reasonable grounds to believe so. Seen in the British regulations, with grounds for refusal: national security, a running investigation, safety, plain disproportion. An official summary says only that information can be given unasked.',
    cite: at('Art 7', ukRegulations),
  },
  'art-8(3)': {
    gist: 'Information got under the old rules serves the purpose it was given for, or against an immediate and serious threat to public security; all else needs consent.',
    leavesOpen: 'Seen in the British regulations.',
    cite: at('Art 8(3)', ukRegulations),
  },
} satisfies Provisions;
