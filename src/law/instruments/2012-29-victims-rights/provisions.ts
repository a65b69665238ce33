import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2012-29', 'http://data.europa.eu/eli/dir/2012/29/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/7a/32012L0029.md', '2026-11-30');

export const provisions = {
  'art-1(1)': {
    gist: 'The rights hold whatever the residence, citizenship or nationality of the victim, so also for one who lives in another State.',
    leavesOpen:
      'Through whom that victim is reached. A person feared to become a victim is warned under national police law.',
    cite: at(
      'Art 1(1), 17',
      secondary('https://publications.parliament.uk/pa/cm5801/cmselect/cmeuleg/229-viii/22909.htm', '2026-11-25'),
    ),
  },
  'art-6(1)': {
    gist: 'A victim is told without needless delay of the right to hear about the case, and hears about it on request.',
    cite: at('Art 6(1)', secondary('https://exlege.bg/normi/direktiva-2012-29-es/links/7458', '2026-11-25')),
  },
  'art-6(5)': {
    gist: 'Victims are offered word, without needless delay, when the person held for the offence against them is released or escapes.',
    leavesOpen: 'Also of measures for their protection. No number of days; who tells them is for national law.',
    cite: at('Art 6(5)', copy),
  },
  'art-6(6)': {
    gist: 'They get that word on request at least where there is a danger or an identified risk of harm to them, unless it puts the offender at risk.',
    leavesOpen:
      'Some national laws weigh the interests of both instead, as German law does (section 406d of its code).',
    cite: at('Art 6(6)', copy),
  },
  'revision-2023-424': {
    gist: 'A revised text on the rights of victims was agreed politically in 2025; its publication was not found, so Art 6 stands as it is.',
    cite: at(
      'COM(2023) 424',
      secondary(
        'https://openrijk.nl/en/europa/europese-commissie/artikel/ip-25-3017/commission-welcomes-agreement-on-stronger-eu-rules-ensuring-victims-rights',
        '2026-11-25',
      ),
    ),
  },
} satisfies Provisions;
